using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Finds lists that a sentence describes together with what their objects hold: "results, a list of student (text) and points (0 to 100)".</summary>
internal static partial class InlineParts
{
    /// <summary>The parts that a sentence describes.</summary>
    public static IEnumerable<Part> In(RichText text, string requirementId) =>
        from match in Lists().Matches(text.Text)
        where IsOfFields(match)
        let fields = match.Groups["fields"]
        select new Part(
            Part.NameOf(FieldNames.Snake(Opening().Replace(match.Groups["name"].Value, ""))),
            FieldListReader.Read(text.Slice(fields.Index, fields.Length), requirementId)
        );

    /// <summary>The fields of a list of names, without those that objects of its lists hold.</summary>
    public static IReadOnlyList<FieldMention> Outer(RichText list, string requirementId)
    {
        if (Lists().Matches(list.Text).FirstOrDefault(IsOfFields) is not { } match)
        {
            return FieldListReader.Read(list, requirementId);
        }

        var (fields, tail) = (match.Groups["fields"], match.Groups["tail"]);
        var before = Outer(list.Slice(0, match.Groups["of"].Index).Trim(), requirementId);
        var rest = list.Slice(match.Index + match.Length);
        var joint = Joint().Match(rest.Text);
        var after = joint.Success ? Outer(rest.Slice(joint.Length).Trim(), requirementId) : [];
        var last = before.Count > 0 && fields.Success ? before[^1] : null;
        return last is not null
            ?
            [
                .. before.SkipLast(1),
                tail.Success
                    ? last with
                    {
                        Phrases = [.. last.Phrases, new(FieldPhraseRole.Rule, list.Slice(tail.Index, tail.Length))],
                    }
                    : last,
                .. after,
            ]
            : FieldListReader.Read(list, requirementId);
    }

    private static bool IsOfFields(Match match)
    {
        var first = match.Groups["first"].Value.ToLowerInvariant();
        var names = match.Groups["fields"].Value;
        return !TypeWords().IsMatch(first)
            && (names.Contains('(', StringComparison.Ordinal) || names.Contains('_', StringComparison.Ordinal));
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Field =
        @"(?!(?:an?|the|each|at|and)\b)[a-z]\w*(?: (?!and\b|with\b|each\b)[a-z]\w*){0,2}(?: \([^()]*\))?";

    [GeneratedRegex(
        @"\b(?<name>[a-z]\w*(?: \w+){0,2}?)(?:,| is| are|:| =| –| -)? (?:an? |the )?(?:list|array|sequence)(?: \((?:it )?may be empty\)| \(possibly empty\))?(?: of (?:at least (?:one|\d+) )?(?:objects?|rows?|items?|records?|entries)(?:,? each)?)?(?<of> (?:of|with|having|that (?:have|has|holds?)) (?<fields>(?<first>"
            + Field
            + @")(?:, "
            + Field
            + @")*,? and "
            + Field
            + @"))(?<tail>, (?:at least|at most|may be|not|up to|one or|possibly|never) ?[\w ]+(?=[.,;]|$))?",
        Options,
        10000
    )]
    private static partial Regex Lists();

    /// <summary>What stands before the list's own name: "I enter results".</summary>
    [GeneratedRegex(
        @"^.*\b(?:enter|give|gives|supply|takes?|given|us|the|an?|and|with|has|needs|expects|receives|told|inputs?|answers?|returns?|get)\s+",
        Options,
        10000
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:,? and|,|;)\s+(?:an? |the )?", Options, 10000)]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(?:texts?|strings?|words?|numbers?|integers?|decimals?|dates?|days?|times?|names?|characters?|values?|whole|amounts?)\b",
        Options,
        10000
    )]
    private static partial Regex TypeWords();
}
