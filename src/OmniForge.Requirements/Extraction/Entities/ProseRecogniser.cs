using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Sentences that describe an entity, in paragraphs and items: <c>Every piece has a title of 2 to 100 characters</c>.</summary>
internal static partial class ProseRecogniser
{
    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    ) =>
        document
            .Requirements.Where(requirement => requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item)
            .Where(requirement => mayDescribe(requirement) && !isOperation(requirement))
            .Select(Read)
            .OfType<EntityMention>()
            .Where(entity => !IsOfRows(entity, document));

    /// <summary>"Each vehicle has a basic price and a price per kilometre:" above a table with a row for each: its columns, and no fields.</summary>
    private static bool IsOfRows(EntityMention entity, PrdDocument document) =>
        document
            .Requirements.SkipWhile(requirement => requirement.Span.Start <= entity.Span.Start)
            .FirstOrDefault()
            ?.Block
            is PrdTableRow { Parent: PrdTable { Header: [var key, ..] } }
        && string.Equals(
            Inflection.Singular(key.Text.Trim().ToLowerInvariant()),
            Inflection.Singular(entity.Name.ToLowerInvariant()),
            StringComparison.Ordinal
        );

    private static EntityMention? Read(PrdRequirement requirement)
    {
        var fields = new List<FieldMention>();
        var name = "";
        foreach (var sentence in Sentences.Of(requirement.Text))
        {
            var intro = Intro().Match(sentence.Text);
            if (intro.Success && name.Length == 0)
            {
                name = intro.Groups["entity"].Value;
                AddList(sentence, intro.Groups["list"], requirement, fields);
            }
            else if (name.Length > 0)
            {
                ReadNext(sentence, name, requirement, fields);
            }
        }
        return fields.Count < 2
            ? null
            : new(name, requirement.Span, requirement.Section, EntityNotation.Prose, fields, []);
    }

    private static void AddList(RichText sentence, Group list, PrdRequirement requirement, List<FieldMention> fields)
    {
        var text = sentence.Slice(list.Index, list.Length);
        fields.AddRange(FieldListReader.Read(WithoutPeriod(text), requirement.Id));
    }

    private static void ReadNext(
        RichText sentence,
        string entity,
        PrdRequirement requirement,
        List<FieldMention> fields
    )
    {
        var more = More().Match(sentence.Text);
        if (
            more.Success
            && (
                more.Groups["it"].Success
                || more.Groups["entity"].Value.Equals(entity, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            AddList(sentence, more.Groups["list"], requirement, fields);
            return;
        }
        var told = Told().Match(sentence.Text);
        if (told.Success)
        {
            var name = sentence.Slice(told.Groups["name"].Index, told.Groups["name"].Length);
            var rest = WithoutPeriod(sentence.Slice(told.Groups["rest"].Index));
            Merge(name, new(FieldPhraseRole.Type, rest), requirement, fields, isNew: told.Groups["new"].Success);
        }
    }

    private static void Merge(
        RichText name,
        FieldPhrase phrase,
        PrdRequirement requirement,
        List<FieldMention> fields,
        bool isNew
    )
    {
        var known = fields.FindIndex(field => string.Equals(field.Name, name.Text, StringComparison.OrdinalIgnoreCase));
        if (known >= 0)
        {
            fields[known] = fields[known] with { Phrases = [.. fields[known].Phrases, phrase] };
        }
        else if (isNew)
        {
            fields.Add(new(name.Text, name.Span, requirement.Id, [phrase]));
        }
    }

    private static RichText WithoutPeriod(RichText text) =>
        text.Text.EndsWith('.') ? text.Slice(0, text.Length - 1).Trim() : text.Trim();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^(?:.{0,40}:\s*)?(?:(?:the|an?|each|every|one)\s+[a-z]+\s+of\s+)?(?:(?:an?|each|every|one)\s+)(?<entity>[a-z]+(?:[ -][a-z]+)?)\s+(?:has|have|is described by|is described with|consists of|holds|carries|is made up of|comes with|is recorded with|is kept with|is stored with|tells|shows|knows)\s*(?:the (?:following )?(?:fields|attributes|properties)\s*)?:?\s*(?<list>[\s\S]+)$",
        Options,
        10000
    )]
    private static partial Regex Intro();

    [GeneratedRegex(
        @"^(?:(?<it>it)|(?:each|every|an?|the)\s+(?<entity>[a-z]+(?:[ -][a-z]+)?))\s+(?:also\s+|further\s+)?(?:has|holds|carries)\s+(?<list>[\s\S]+)$",
        Options,
        10000
    )]
    private static partial Regex More();

    [GeneratedRegex(
        @"^(?:(?<new>its)\s+(?<name>[a-z]\w*(?: [a-z]\w*)?)\s+(?:is|are|must be|can be|may be|has|starts)\s+|(?<new>the)\s+(?<name>[a-z]\w*)\s+(?:is|are|must be|can be|may be)\s+|(?:then|finally|lastly|also|there)[,\s]+(?<new>(?:there (?:is|are)|comes|is)?)\s*(?:an?\s+|the\s+)?(?<name>[a-z]\w*(?:_\w+)*)\s*[,:(]\s*|(?<name>[a-z]+(?:_\w+)+)\s+(?:is|are|must be|can be|may be|has)\s+)(?<rest>[\s\S]+)$",
        Options,
        10000
    )]
    private static partial Regex Told();
}
