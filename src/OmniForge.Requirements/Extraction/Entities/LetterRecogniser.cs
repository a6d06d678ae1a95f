using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>
/// Paragraphs of letters that tell what is written down of each thing, a sentence a field: <c>For each yarn I write down these things. Its
/// name, which is between 2 and 50 letters long.</c>
/// </summary>
internal static partial class LetterRecogniser
{
    public static IEnumerable<EntityMention> Recognise(
        PrdDocument document,
        Predicate<PrdRequirement> mayDescribe,
        Predicate<PrdRequirement> isOperation
    ) =>
        document
            .Requirements.Where(one => one.Kind == RequirementKind.Paragraph && mayDescribe(one) && !isOperation(one))
            .Select(Read)
            .OfType<EntityMention>();

    private static EntityMention? Read(PrdRequirement requirement)
    {
        var fields = new List<FieldMention>();
        var name = "";
        foreach (var sentence in Sentences.Of(requirement.Text))
        {
            if (name.Length == 0)
            {
                name = Intro().Match(sentence.Text).Groups["entity"].Value;
            }
            else if (!ReadRequired(sentence, fields) && Field(sentence, requirement.Id) is { } field)
            {
                fields.Add(field);
            }
        }

        return fields.Count < 2
            ? null
            : new(name, requirement.Span, requirement.Section, EntityNotation.Prose, fields, []);
    }

    /// <summary>"Those are all needed, except that when I say nothing about the balls in stock it's 0".</summary>
    private static bool ReadRequired(RichText sentence, List<FieldMention> fields)
    {
        var match = AllNeeded().Match(sentence.Text);
        if (!match.Success)
        {
            return false;
        }

        var needed = sentence.Slice(match.Groups["needed"].Index, match.Groups["needed"].Length);
        var exception = match.Groups["except"];
        var excepted = exception.Success
            ? fields.FindIndex(field => exception.Value.Contains(field.Name, StringComparison.OrdinalIgnoreCase))
            : -1;
        if (exception.Success && excepted < 0)
        {
            return true;
        }

        for (var i = 0; i < fields.Count; i++)
        {
            var phrase = new FieldPhrase(
                FieldPhraseRole.Rule,
                i == excepted ? sentence.Slice(exception.Index, exception.Length) : needed
            );
            fields[i] = fields[i] with { Phrases = [.. fields[i].Phrases, phrase] };
        }

        return true;
    }

    private static FieldMention? Field(RichText sentence, string id)
    {
        var match = Described().Match(sentence.Text) is { Success: true } told ? told : Wanted().Match(sentence.Text);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"];
        var rest = sentence.Slice(match.Groups["rest"].Index).Trim();
        List<FieldPhrase> phrases =
        [
            new(FieldPhraseRole.Type, rest.Text.EndsWith('.') ? rest.Slice(0, rest.Length - 1) : rest),
            .. match.Groups["cue"] is { Success: true } cue
                ? [new FieldPhrase(FieldPhraseRole.Rule, sentence.Slice(cue.Index, cue.Length))]
                : (FieldPhrase[])[],
        ];
        return new(name.Value, sentence.SpanOf(name.Index, name.Length), id, phrases);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^(?:for|of|about|on)\s+(?:each|every|an?|one)\s+(?<entity>[a-z]+(?: [a-z]+)?),?\s+(?:I|we|they|you|one)\s+(?:\w+\s+){0,2}?(?:write|note|keep|record|store|know|need|remember|put)\b[^.;]*[.:]?$",
        Options,
        10000
    )]
    private static partial Regex Intro();

    [GeneratedRegex(
        @"^(?:and\s+|then\s+|also\s+|next\s+|finally\s+|lastly\s+|first\s+)*,?\s*(?:(?:its|the|an?|their)\s+|how (?:many|much)\s+)(?<name>[a-z]+(?: (?!which|that|is|are|and|of up)[a-z]+){0,3}?)\s*(?:,\s*(?:which\s+(?:is|are|has)\s+|and\s+)?|:\s+|\s+\()(?<rest>\S[\s\S]*)$",
        Options,
        10000
    )]
    private static partial Regex Described();

    /// <summary>"If I like I can also leave a washing note of up to 100 letters, but mostly I won't, and then it's simply empty".</summary>
    [GeneratedRegex(
        @"^(?<cue>if (?:I|we|they|you) (?:like|want|wish)),?\s+(?:I|we|they|you)\s+(?:can|may)\s+(?:also\s+)?(?:leave|add|write|give|note|enter|put)\s+(?:down\s+)?an?\s+(?<name>[a-z]+(?: (?!of\b|which|with|from)[a-z]+){0,2})\s+(?<rest>(?:of|with|which|from|in|up)\b[\s\S]*)$",
        Options,
        10000
    )]
    private static partial Regex Wanted();

    [GeneratedRegex(
        @"^(?:those|these|they|all of (?:these|those|them|this)|all this|everything|that)\s+(?<needed>(?:is|are|must)\s+(?:all\s+)?(?:needed|required|necessary|mandatory|be given|compulsory))\b(?:,?\s+(?:except|but|only)(?:\s+that)?,?\s+(?<except>(?:when|if)\b[^.;]*?)(?:,?\s+(?:because|since|as)\b[^.;]*)?)?\.?$",
        Options,
        10000
    )]
    private static partial Regex AllNeeded();
}
