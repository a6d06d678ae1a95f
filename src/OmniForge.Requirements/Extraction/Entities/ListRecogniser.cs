using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Lists that describe fields, one item a field: <c>`email` (string, required, max 100): …</c>.</summary>
internal static partial class ListRecogniser
{
    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    ) =>
        from list in Lists(document)
        let items = list
            .Items.Select(item => Fields(item, mayDescribe, isOperation))
            .Where(item => item.Count > 0)
            .ToList()
        let fields = items.SelectMany(item => item).ToList()
        where !document.ValueLists.Any(values => values.Span == list.Span)
        where fields.Count >= 2 && items.Count * 4 >= list.Items.Count * 3
        select new EntityMention(EntityNames.Of(list), list.Span, list.Section, EntityNotation.List, fields, []);

    private static IEnumerable<PrdList> Lists(PrdDocument document) =>
        document
            .Sections.SelectMany(section => section.Blocks)
            .SelectMany(block => block.SelfAndDescendants())
            .OfType<PrdList>();

    private static IReadOnlyList<FieldMention> Fields(
        PrdListItem item,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    )
    {
        if (
            item.Requirement is not { } requirement
            || !mayDescribe(requirement)
            || (isOperation(requirement) && !FieldNoun().IsMatch(item.Text.Text))
        )
        {
            return [];
        }
        if (SeveralIn(item.Text, requirement.Id, Nested(item)) is { Count: > 0 } several)
        {
            return several;
        }
        return FieldIn(item.Text, requirement.Id, Nested(item)) is { } field ? [field] : [];
    }

    /// <summary>Several names set as code, of which the same is said: <c>`opened_at`, `closed_at` – times, null at first</c>.</summary>
    internal static List<FieldMention> SeveralIn(RichText text, string requirementId, IEnumerable<FieldPhrase> more)
    {
        var match = SeveralItems().Match(text.Text);
        var names = match.Groups["name"].Captures;
        if (!match.Success || !names.All(name => IsSetOff(text, name)))
        {
            return [];
        }
        var phrases = Phrases(text.Slice(match.Groups["tail"].Index).Trim()).Concat(more).ToList();
        return phrases.Count == 0
            ? []
            :
            [
                .. names
                    .Select(name => text.Slice(name.Index, name.Length))
                    .Select(name => new FieldMention(name.Text, name.Span, requirementId, phrases)),
            ];
    }

    /// <summary>The field that a text describes: a name, then a colon, a dash or brackets, then what it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="requirementId">Id of the requirement that it stands in.</param>
    /// <param name="more">What is said of it elsewhere.</param>
    internal static FieldMention? FieldIn(RichText text, string requirementId, IEnumerable<FieldPhrase> more)
    {
        var match =
            Told().Match(text.Text) is { Success: true } told && IsDescription(text, told)
                ? told
                : Item().Match(text.Text);
        if (!match.Success || !IsName(text, match.Groups["name"]) || Label().IsMatch(match.Groups["name"].Value))
        {
            return null;
        }
        var name = text.Slice(match.Groups["name"].Index, match.Groups["name"].Length);
        var rest = text.Slice(match.Groups["tail"].Index).Trim();
        var phrases = Phrases(rest).Concat(more).ToList();
        return phrases.Count == 0 ? null : new(name.Text, name.Span, requirementId, phrases);
    }

    /// <summary>A name that is set off, then what it may hold, and not how it is computed.</summary>
    private static bool IsDescription(RichText text, Match told)
    {
        var tail = told.Groups["tail"];
        return IsSetOff(text, told.Groups["name"])
            && !Computed().IsMatch(tail.Value)
            && (Content().IsMatch(tail.Value) || AreValues(text, tail.Index, Choice().Match(tail.Value)));
    }

    private static bool AreValues(RichText text, int offset, Match choice) =>
        choice.Success
        && choice
            .Groups["value"]
            .Captures.All(value => text.IsMarked(TextMarkKind.Code, offset + value.Index, value.Length));

    /// <summary>A name is set as code or bold, is spelled as an identifier, or is one or two words in lower case.</summary>
    private static bool IsName(RichText text, Group name) =>
        text.IsMarked(TextMarkKind.Code, name.Index, name.Length)
        || Identifier().IsMatch(name.Value)
        || (text.IsMarked(TextMarkKind.Bold, name.Index, name.Length) && PlainName().IsMatch(name.Value))
        || (PlainName().IsMatch(name.Value) && char.IsLower(name.Value[0]));

    private static bool IsSetOff(RichText text, Capture name) =>
        text.IsMarked(TextMarkKind.Code, name.Index, name.Length) || Identifier().IsMatch(name.Value);

    private static IEnumerable<FieldPhrase> Phrases(RichText rest)
    {
        var match = Bracketed().Match(rest.Text);
        if (match.Success)
        {
            yield return new(FieldPhraseRole.Type, rest.Slice(match.Groups["in"].Index, match.Groups["in"].Length));
            var after = rest.Slice(match.Groups["after"].Index).Trim();
            if (!after.IsEmpty)
            {
                yield return new(FieldPhraseRole.Rule, after);
            }
        }
        else if (!rest.IsEmpty)
        {
            yield return new(FieldPhraseRole.Type, rest);
        }
    }

    private static IEnumerable<FieldPhrase> Nested(PrdListItem item) =>
        item
            .Blocks.SelectMany(block => block.SelfAndDescendants())
            .Select(block =>
                block switch
                {
                    PrdListItem nested => nested.Text,
                    PrdParagraph paragraph => paragraph.Text,
                    _ => null,
                }
            )
            .OfType<RichText>()
            .Where(text => !text.IsEmpty)
            .Select(text => new FieldPhrase(FieldPhraseRole.Rule, text));

    [GeneratedRegex(
        @"^(?<name>[A-Za-z]\w*)(?:(?:, (?:and )?| and | / )(?<name>[A-Za-z]\w*))+\s*(?:(?=\()|(?:-|\u2013|\u2014|=)\s|:\s)(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex SeveralItems();

    [GeneratedRegex(
        @"^[""']?(?<name>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}?)[""']?(?:\?)?\s*(?<rest>(?=\()|(?<=\s)(?:-|\u2013|\u2014|=)\s|:\s|,\s)(?<tail>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Item();

    /// <summary>A sentence that tells what a name is: "`title` is a text of at most 80 characters", "`code` says what stands on the plate".</summary>
    [GeneratedRegex(
        @"^(?<name>[A-Za-z]\w*) (?:is|are|has|holds|contains|says|tells|means|gives|names|shows|states|stands for|runs to|may be|can be) (?<tail>.+?)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Told();

    private const string Kind =
        @"(?:(?:an?|the|optional|nullable|list of|whole|non-negative|positive|free|always) )*(?:text|string|integer|number|decimal|boolean|date|time|timestamp|instant|uuid|one of|either|true or false|yes or no)\b";

    /// <summary>What a value is, at once or behind what it means: "a text of …", "what the plate says, in 2 to 9 letters", "whether it hangs".</summary>
    [GeneratedRegex(
        "^(?:"
            + Kind
            + @"|whether [a-z]|(?:[a-z](?:(?!\b(?:if|when|unless)\b)[^.;:()\d=]){2,100}[,:–] ?)?(?:"
            + Kind
            + @"|(?:(?:in|of|with|from|at|has|having) )?(?:(?:at most|up to|at least|between|exactly|no more than|not more than) )?\d{1,4}(?: (?:to|and|or) \d{1,4})? (?:characters|letters|signs)\b))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Content();

    /// <summary>Values in a row, at once or behind what they mean: "good, worn or bad", "where it hangs: hall or yard".</summary>
    [GeneratedRegex(
        @"^(?:(?:[a-z](?:(?!\b(?:if|when|unless)\b)[^.;:()\d=]){2,100}[,:] ?)?(?:either |one of |namely )?)(?<value>[A-Za-z]\w*)(?:, [A-Za-z]\w*)*,? (?:or|and) (?<value>[A-Za-z]\w*)(?=\s*(?:$|[.,;(]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Choice();

    /// <summary>"The number of lamps multiplied by …" computes.</summary>
    [GeneratedRegex(
        @"\b(?:multiplied|divided|times|plus|minus|rounded)\b|[×÷]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Computed();

    /// <summary>A name that ends as names of fields do, whatever it begins with: <c>sample_id</c>, <c>reject_reason</c>.</summary>
    [GeneratedRegex(
        @"^\W*[a-z]+(?:_[a-z]+)*_(?:id|no|nr|number|count|counter|name|reason|at|on|date|time|status|state|code|type|kind|total|amount|price)\b\W*[:(\u2013\u2014-]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FieldNoun();

    [GeneratedRegex(
        @"^(?:body|reply|query|response|request|answers?|inputs?|outputs?|takes|returns?|in|out|errors?|effect|result|note|notes|example|gets|needs|optional|required|rule|rules|given|when|then|and|path|parameters?|does|fails|order|filters?|order|sorting|paging|initially|at first|(?:initial|fresh|starting|new|first) (?:record|state|status|situation|entry|object|mode|phase|stage|values?))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^[a-z]\w*_\w+$|^[a-z]+[A-Z]\w*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[A-Za-z][a-z0-9_]*(?: [a-z][a-z0-9_]*){0,2}$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PlainName();

    [GeneratedRegex(
        @"^\((?<in>[^()]*(?:\([^()]*\)[^()]*)*)\)\s*[:.,;\u2013\u2014-]?(?<after>[\s\S]*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Bracketed();
}
