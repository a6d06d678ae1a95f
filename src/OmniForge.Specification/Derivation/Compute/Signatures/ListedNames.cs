using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Finds names that a sentence lists as what is taken or answered: "takes a, b and c; answers d and e".</summary>
internal static partial class ListedNames
{
    /// <summary>What a text says is taken.</summary>
    public static IReadOnlyList<FieldMention> Taken(RichText text, string requirementId)
    {
        var match = TakenList().Match(text.Text);
        return match.Success ? Read(text, match, requirementId) : Labelled(text, requirementId);
    }

    /// <summary>What a text lists behind a label: <c>in: volume; tariff (optional)</c>.</summary>
    public static IReadOnlyList<FieldMention> Labelled(RichText text, string requirementId) =>
        WithShared(text, LabelledTaken().Match(text.Text), requirementId);

    /// <summary>What <c>Inputs, all decimals of 0 or more: …</c> lists, each with the words about all of them.</summary>
    private static IReadOnlyList<FieldMention> WithShared(RichText text, Match match, string requirementId)
    {
        var fields = Read(text, match, requirementId);
        var shared = match.Groups["shared"];
        return shared.Success
            ?
            [
                .. fields.Select(field =>
                    field with
                    {
                        Phrases =
                        [
                            new(FieldPhraseRole.Type, text.Slice(shared.Index, shared.Length)),
                            .. field.Phrases.Select(phrase => phrase with { Role = FieldPhraseRole.Rule }),
                        ],
                    }
                ),
            ]
            : fields;
    }

    /// <summary>What an item says that an event carries: <c>extra field: counted, integer</c>.</summary>
    public static IReadOnlyList<FieldMention> Carried(RichText text, string requirementId) =>
        Read(text, CarriedList().Match(text.Text), requirementId);

    /// <summary>What a text says is answered.</summary>
    public static IReadOnlyList<FieldMention> Answered(RichText text, string requirementId)
    {
        var match = AnsweredList().Match(text.Text);
        return Read(text, match.Success ? match : LabelledList().Match(text.Text), requirementId);
    }

    /// <summary>Names that a sentence below a heading of outputs lists, or a text that is nothing but names.</summary>
    public static IReadOnlyList<FieldMention> Told(RichText text, string requirementId)
    {
        var match = ToldList().Match(text.Text);
        return match.Success
            ? FieldListReader.Read(text.Slice(match.Groups["list"].Index, match.Groups["list"].Length), requirementId)
            : Bare(text, requirementId);
    }

    /// <summary>Whether a text lists names in a sentence that says nothing else.</summary>
    public static bool SaysAnswer(RichText text) => ToldList().IsMatch(text.Text);

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
        if (CountOnly().IsMatch(list.Value))
        {
            return [];
        }

        var end = Remark().Match(list.Value) is { Success: true } remark ? remark.Index : list.Length;
        return InlineParts.Outer(text.Slice(list.Index, end).Trim(), requirementId);
    }

    /// <summary>"Three values", "the following": what is listed elsewhere.</summary>
    [GeneratedRegex(
        @"^(?:rounded|calculated|computed|true|false)\b|^(?:(?:the|these|those|its|exactly|only|just|following|one|two|three|four|five|six|seven|eight|nine|ten|\d+)[\s,]+)*(?:following|values?|fields?|results?|outputs?|inputs?|things?|figures?|numbers?|items?|answers?|parameters?|parts?)\b(?:,? (?:and (?:no others?|nothing else)|all of (?:which|them)\b.*))?[:.]?$",
        Options,
        10000
    )]
    private static partial Regex CountOnly();

    private const string Telling =
        @"(?:the|an?|each|every|all|two|three|four|five|six|of|for|as|request|call|it|you|we|clerk|guest|member|visitor|user|caller|customer|client|calculator|calculation|tool|system|service|operation|program|answers?|response|results?|outputs?|outcome|quotes?|values?|fields?|following|what|comes|out|is|are|has|have|contains?|consists?|made|composed|up|includes?|shall|must|will|returns?|returned|gives?|given|gets?|sees?|shows?|shown|states?|tells?|sends?|sent|hands?|handed|back|with|to|be|in|these|holds?|carries|lists?|receives?|reported|displayed)";

    [GeneratedRegex(
        "^(?:(?<lead>"
            + Telling
            + @")[\s:,]+)*(?:the )?(?<list>(?!"
            + Telling
            + @"\b)[a-z]\w*_\w+(?:(?:,\s*(?:and )?|\s+and\s+)(?:the )?(?!"
            + Telling
            + @"\b)[a-z]\w*)+)(?:\s+"
            + Telling
            + @")*\.?$",
        Options,
        10000
    )]
    private static partial Regex ToldList();

    [GeneratedRegex(@",?\s+(?:in euros?|rounded|according|as follows|computed|calculated)\b", Options, 10000)]
    private static partial Regex Remark();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"\b(?:takes|is given|is told|needs|expects|receives|given|(?:gives?|tells?|hands?|sends?|provides?) us(?: with)?|I (?:enter|give|supply|type in))\s*:?\s+(?<list>[a-z][\s\S]*?)(?:,\s+(?:the|our) (?:service|system|module|calculator|node) [a-z]+s\b|[;,.]?\s+(?:and\s+)?(?:it\s+)?(?:answers?|returns?|gives?|yields?|tells?|computes?|calculates?)\b|\.?\s*$)",
        Options,
        10000
    )]
    private static partial Regex TakenList();

    [GeneratedRegex(
        @"^(?:(?:extra|additional|own) )?(?:fields?|data|payload|carries|brings)\s*:?\s+(?<list>[a-z`][\s\S]*?)\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex CarriedList();

    [GeneratedRegex(
        @"^(?:in|inputs?)(?:,\s+(?:all|each)\s+(?<shared>[^:]{3,60}?))?\s*[:–—]\s*(?<list>[a-z`][\s\S]*?)(?:[;.]\s+(?:out|outputs?)\s*[:–—][\s\S]*)?\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex LabelledTaken();

    [GeneratedRegex(
        @"\b(?:answers|answer (?:has|is|consists of|contains|holds|shall consist of)|returns|gives back|yields|outputs(?: are)?|results are|outcome is|responds with|comes back with|it answers|I (?:get|receive)|result (?:has|is|consists of|contains))\s*:?\s+(?<list>[a-z`][\s\S]*?)\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex AnsweredList();

    [GeneratedRegex(
        @"(?:^|[;.]\s+)(?:found|outputs?|returned|returns|(?:the )?(?:answers?|results?|outcome)|out|gives|wanted back|computed|calculated|what (?:comes (?:out|back)|it (?:answers|returns|gives(?: back)?|hands back|says)|(?:one|you|the caller|the client|they|we) gets?(?: back)?|is (?:answered|returned|given back|wanted)))\s*[:–—-]\s*(?<list>[a-z`][\s\S]*?)\.?\s*$",
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
