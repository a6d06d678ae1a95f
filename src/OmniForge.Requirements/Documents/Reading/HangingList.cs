using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>
/// Reads lists whose terms stand on the left and what is said of each in a column on the right, over several lines or in whole sentences: <c>start_trial    Somebody takes the dog home …</c>.
/// </summary>
internal static partial class HangingList
{
    private const int LeastItems = 2;

    /// <summary>The items that the lines are, each with its term, a colon and its text; null, if they are something else.</summary>
    /// <param name="source">The document.</param>
    /// <param name="lines">The lines of a block.</param>
    public static IReadOnlyList<RichText>? Read(SourceText source, IReadOnlyList<RichText> lines)
    {
        var items = new List<List<RichText>>();
        var (column, continued) = (-1, false);
        foreach (var line in lines.Where(line => !line.Trim().IsEmpty))
        {
            if (
                Term().Match(line.Text) is { Success: true } term
                && (column < 0 || term.Groups["text"].Index == column)
            )
            {
                column = term.Groups["text"].Index;
                items.Add([Slice(line, term.Groups["term"]), Slice(line, term.Groups["text"])]);
            }
            else if (items.Count > 0 && line.Text.TakeWhile(char.IsWhiteSpace).Count() == column)
            {
                items[^1].Add(line.Trim());
                continued = true;
            }
            else
            {
                return null;
            }
        }

        return items.Count >= LeastItems && items.TrueForAll(IsProse) && (continued || items.TrueForAll(IsSentence))
            ? [.. items.Select(item => Joined(source, item))]
            : null;
    }

    /// <summary>What is said of a term is a sentence.</summary>
    private static bool IsProse(List<RichText> item) =>
        Sentence().IsMatch(item[^1].Text) && item[1].Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>Where no item goes on in a second line, only whole sentences tell a list from a table.</summary>
    private static bool IsSentence(List<RichText> item) => char.IsUpper(item[1].Text[0]);

    private static RichText Joined(SourceText source, List<RichText> item)
    {
        var text = RichTextBuilder.Join(
            source,
            item.Skip(1).ToList(),
            " ",
            source.TrimmedSpan(item[1].Span.Start, item[^1].Span.End)
        );
        return RichTextBuilder.Join(
            source,
            [item[0], text],
            ": ",
            source.TrimmedSpan(item[0].Span.Start, item[^1].Span.End)
        );
    }

    private static RichText Slice(RichText line, Group group) => line.Slice(group.Index, group.Length).Trim();

    [GeneratedRegex(
        @"^\s*(?<term>[A-Za-z][\w-]*(?: [\w-]+){0,3}?)(?: ?[:–-])?\s{2,}(?<text>\S.*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Term();

    [GeneratedRegex(@"[\w”'’)][.!?)]\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sentence();
}
