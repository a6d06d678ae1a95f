using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>What a sign behind names in a drawing means: <c>(*) only if heavy</c>.</summary>
/// <param name="Mark">The sign, without brackets.</param>
/// <param name="Words">What is said of the names.</param>
/// <param name="Whole">The same with its sign.</param>
/// <param name="Requirement">Where it stands.</param>
internal sealed partial record Footnote(string Mark, RichText Words, RichText Whole, PrdRequirement Requirement)
{
    /// <summary>A pattern of signs.</summary>
    public const string Signs = @"\((?:\*{1,3}|[†‡§]|\d{1,2})\)|\[(?:\*{1,3}|[†‡§]|\d{1,2})\]|\*{1,3}\)?|[†‡§¹²³]\)?";

    /// <summary>A sign without brackets.</summary>
    public static string Sign(string mark) => mark.Trim('(', ')', '[', ']');

    /// <summary>The footnote that a text is; null if it is none.</summary>
    public static Footnote? Of(RichText text, PrdRequirement requirement)
    {
        if (Pattern.Match(text.Text) is not { Success: true } match)
        {
            return null;
        }

        var words = match.Groups["words"];
        return new(Sign(match.Groups["mark"].Value), text.Slice(words.Index, words.Length).Trim(), text, requirement);
    }

    /// <summary>The footnotes that are paragraphs or items of the same section, below what they explain.</summary>
    public static IEnumerable<Footnote> Below(PrdRequirement drawing) =>
        drawing
            .Section.Requirements.Where(one => one.Block is PrdParagraph or PrdListItem)
            .Where(one => one.Text.Span.Start > drawing.Text.Span.Start)
            .Select(one => Of(one.Text, one))
            .OfType<Footnote>();

    [GeneratedRegex(
        @"^\s*(?<mark>" + Signs + @")\s*(?:[:=–—-]\s*)?(?<words>[^\s:=–—-].*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        10000
    )]
    private static partial Regex Pattern { get; }
}
