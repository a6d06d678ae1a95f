using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Finds names that a sentence lists as what is taken or answered: "takes a, b and c; answers d and e".</summary>
internal static partial class ListedNames
{
    /// <summary>What a text says is taken.</summary>
    public static IReadOnlyList<FieldMention> Taken(RichText text, string requirementId) =>
        Read(text, TakenList().Match(text.Text), requirementId);

    /// <summary>What a text says is answered.</summary>
    public static IReadOnlyList<FieldMention> Answered(RichText text, string requirementId)
    {
        var match = AnsweredList().Match(text.Text);
        return Read(text, match.Success ? match : LabelledList().Match(text.Text), requirementId);
    }

    /// <summary>A text that is nothing but names.</summary>
    public static IReadOnlyList<FieldMention> Bare(RichText text, string requirementId)
    {
        var match = BareList().Match(text.Text);
        return match.Success
            ? FieldListReader.Read(text.Slice(match.Groups["list"].Index, match.Groups["list"].Length), requirementId)
            : [];
    }

    private static IReadOnlyList<FieldMention> Read(RichText text, Match match, string requirementId)
    {
        if (!match.Success)
        {
            return [];
        }

        var list = match.Groups["list"];
        var end = Remark().Match(list.Value) is { Success: true } remark ? remark.Index : list.Length;
        return FieldListReader.Read(text.Slice(list.Index, end).Trim(), requirementId);
    }

    [GeneratedRegex(@",?\s+(?:in euros?|rounded|according|as follows|computed|calculated)\b", Options, 10000)]
    private static partial Regex Remark();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"\b(?:takes|is given|is told|needs|expects|receives|given)\s*:?\s+(?<list>[a-z][\s\S]*?)(?:[;,.]?\s+(?:and\s+)?(?:it\s+)?(?:answers?|returns?|gives?|yields?|tells?|computes?|calculates?)\b|\.?\s*$)",
        Options,
        10000
    )]
    private static partial Regex TakenList();

    [GeneratedRegex(
        @"\b(?:answers|answer (?:has|is|consists of|contains|holds|shall consist of)|returns|gives back|yields|outputs(?: are)?|results are|outcome is|responds with|comes back with|it answers|result (?:has|is|consists of|contains))\s*:?\s+(?<list>[a-z`][\s\S]*?)\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex AnsweredList();

    [GeneratedRegex(
        @"^(?:found|outputs?|returned|returns|answers?|results?|out|gives|wanted back|computed|calculated)\s*[:–—-]\s*(?<list>[a-z`][\s\S]*?)\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex LabelledList();

    [GeneratedRegex(
        @"^(?<list>[a-z]\w*(?: \w+){0,3}(?:(?:, and |, | and )[a-z]\w*(?: \w+){0,3})*)\.?$",
        Options,
        10000
    )]
    private static partial Regex BareList();
}
