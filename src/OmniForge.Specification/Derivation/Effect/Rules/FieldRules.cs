using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Finds rules about the form of one field that stand elsewhere: "An asset code is three letters, a hyphen and four digits."</summary>
internal static partial class FieldRules
{
    /// <summary>The entity with what rules elsewhere say of its fields, and the ids of these rules.</summary>
    public static (EntityMention Mention, IReadOnlySet<string> Ids) With(
        NodePlan plan,
        EntityMention mention,
        FieldSurroundings surroundings
    )
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var described = mention.Fields.Select(field => field.RequirementId).ToHashSet(StringComparer.Ordinal);
        var rules = plan
            .Analysis.Document.Requirements.Where(rule =>
                plan.Covers(rule.Section)
                && rule.Kind != RequirementKind.Code
                && !described.Contains(rule.Id)
                && !plan.Operations.Any(operation => operation.IsHomeOf(rule))
            )
            .Select(rule => (Id: rule.Id, Text: TextOf(rule)))
            .Where(rule => rule.Text is not null)
            .Select(rule => new FieldRule(rule.Id, rule.Text!, Subject().Match(rule.Text!.Text).Length))
            .ToList();
        var fields = mention.Fields.Select(field => With(field, rules, surroundings, ids)).ToList();
        return (mention with { Fields = fields }, ids);
    }

    private static FieldMention With(
        FieldMention field,
        List<FieldRule> rules,
        FieldSurroundings surroundings,
        HashSet<string> ids
    )
    {
        var snake = FieldNames.Snake(field.Name);
        string[] names = [field.Name, snake, snake.Replace('_', ' ')];
        foreach (var rule in rules)
        {
            if (RestOf(rule, names) is not { } rest)
            {
                continue;
            }

            var told = field with
            {
                Phrases =
                [
                    .. field.Phrases.SelectMany(phrase => Unreferred(phrase, rule.Id)),
                    .. Sentences(rest).Select(text => new FieldPhrase(FieldPhraseRole.Rule, text)),
                ],
            };
            var reading = FieldReader.Read(told, surroundings);
            if (
                reading is { Type: TextType, Unread.Count: 0 }
                && reading.Type != FieldReader.Read(field, surroundings).Type
            )
            {
                ids.Add(rule.Id);
                field = told;
            }
        }

        return field;
    }

    private static RichText? TextOf(PrdRequirement rule) =>
        rule.Kind == RequirementKind.Row ? rule.Cells.LastOrDefault(cell => !cell.IsEmpty) : rule.Body;

    /// <summary>What a rule says of a field that is its subject, or null.</summary>
    private static RichText? RestOf(FieldRule rule, string[] names)
    {
        var (_, text, start) = rule;
        if (OfField(text, names) is { } trimmed)
        {
            return trimmed;
        }

        return Array.Exists(
            names,
            name =>
                text.Text.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && Verb().IsMatch(text.Text, start + name.Length)
        )
            ? text.Slice(VerbEnd(text.Text, start, names))
            : null;
    }

    /// <summary>"Blanks around a title are removed": the words without the field; null, if they say something else.</summary>
    private static RichText? OfField(RichText text, string[] names)
    {
        if (!Ends().IsMatch(text.Text))
        {
            return null;
        }

        var quoted = new PhraseText(text);
        var words = quoted.RawOf(0, quoted.Low.Length);
        var match = Ends().Match(words);
        var of = match.Groups["of"];
        return match.Success && names.Contains(match.Groups["f"].Value, StringComparer.OrdinalIgnoreCase)
            ? text.Reworded(words.Remove(of.Index, of.Length))
            : null;
    }

    /// <summary>A rule that may be about a field.</summary>
    /// <param name="Id">Id of its requirement.</param>
    /// <param name="Text">Its text.</param>
    /// <param name="Start">Offset of its subject.</param>
    private sealed record FieldRule(string Id, RichText Text, int Start);

    private static int VerbEnd(string text, int start, string[] names)
    {
        var name = names.First(name => text.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase));
        var verb = Verb().Match(text, start + name.Length);
        return verb.Index + verb.Length;
    }

    /// <summary>The sentences without what shows an example, and without "anything else is refused".</summary>
    private static IEnumerable<RichText> Sentences(RichText text)
    {
        var from = 0;
        foreach (Match end in SentenceEnd().Matches(text.Text + " "))
        {
            var sentence = text.Slice(from, Math.Min(end.Index, text.Length) - from);
            from = Math.Min(end.Index + end.Length, text.Length);
            var shown = Shown().Match(sentence.Text);
            if (
                !Otherwise().IsMatch(sentence.Text)
                && !Counted().IsMatch(sentence.Text)
                && sentence.Text.Trim().Length > 0
            )
            {
                yield return shown.Success ? sentence.Slice(0, shown.Index) : sentence;
            }
        }
    }

    /// <summary>A phrase without "after R3", where R3 is the rule that is read with it.</summary>
    private static IEnumerable<FieldPhrase> Unreferred(FieldPhrase phrase, string rule)
    {
        var reference = Reference().Match(phrase.Text.Text);
        if (!reference.Success || !reference.Groups["id"].Captures.Any(id => id.Value == rule))
        {
            return [phrase];
        }

        var end = reference.Index + reference.Length;
        return new[] { phrase.Text.Slice(0, reference.Index), phrase.Text.Slice(end) }
            .Where(part => part.Text.Trim(' ', ';', ',').Length > 0)
            .Select(part => phrase with { Text = part });
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\W*(?:in |for )?(?:an? |the |each |every )?[`""']?", Options, 10000)]
    private static partial Regex Subject();

    [GeneratedRegex(
        @"\G[`""']?,?\s+(?:(?:is|are|has|have|must be|must have|shall be|consists? of|looks like)\s+)?",
        Options,
        10000
    )]
    private static partial Regex Verb();

    /// <summary>"Blanks at the beginning and the end of `title` are removed".</summary>
    [GeneratedRegex(
        @"^\W*(?:[A-Z]{1,4}-?\d+\W+)?(?:leading and trailing |surrounding |outer )?(?:blanks?|spaces|white ?space)(?: (?:at|on) (?:the |its )?(?:beginning and (?:the |at the )?end|both (?:ends|sides)|either end|(?:the )?ends))?(?<of> (?:of|around|from|in) (?:an? |the |each |every )?[`""']?(?<f>[a-z]\w*(?: [a-z]\w*){0,3})[`""']?) (?=(?:is|are) (?:removed|trimmed|stripped|cut off|dropped|taken away)\b)",
        Options,
        10000
    )]
    private static partial Regex Ends();

    /// <summary>"The 60 characters are counted after that": limits hold for what is kept.</summary>
    [GeneratedRegex(
        @"^\W*(?:the )?(?:length|limits?|\d+ characters?|characters)(?: of it)? (?:is|are|counts?|appl(?:y|ies)|holds?) (?:counted |measured |checked )?(?:after (?:that|this|trimming|it)|afterwards|then)\W*$",
        Options,
        10000
    )]
    private static partial Regex Counted();

    [GeneratedRegex(@"[.;](?=\s)", Options, 10000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @":\s+\S+ (?:is (?:stored|kept|saved|written|read) as|becomes|turns into|->|→|=>) \S+\s*$",
        Options,
        10000
    )]
    private static partial Regex Shown();

    [GeneratedRegex(
        @"^\W*(?:anything|everything|any(?: \w+)? other \w+|all) ?else (?:is|are|will be|shall be) (?:refused|rejected|an error|invalid|not accepted)\W*$",
        Options,
        10000
    )]
    private static partial Regex Otherwise();

    [GeneratedRegex(
        @"\s*\(?\b(?:after|see|by|as in|according to|under) (?<id>[A-Z]{1,4}-?\d+)(?:(?:, and|,| and) (?<id>[A-Z]{1,4}-?\d+))*\)?[;,]?",
        Options,
        10000
    )]
    private static partial Regex Reference();
}
