using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Reads lists whose values are led to by dots: <c>basic .......... 18.50</c>. They are tables without a head.</summary>
internal static partial class LeaderTable
{
    /// <summary>The table that the lines are, or null.</summary>
    /// <param name="source">The document.</param>
    /// <param name="lines">The lines of a block.</param>
    /// <param name="span">The source of the block.</param>
    public static PrdTable? Read(SourceText source, IReadOnlyList<RichText> lines, Foundation.SourceSpan span)
    {
        List<RichText> told = [.. lines.Where(line => !line.Trim().IsEmpty)];
        List<Match> matches = [.. told.Select(line => Line().Match(line.Text))];
        if (told.Count < 2 || !matches.TrueForAll(match => match.Success))
        {
            return null;
        }

        var empty = RichTextBuilder.Raw(source, span.Start, 0, "");
        return new()
        {
            Span = span,
            Header = [empty, empty],
            Rows =
            [
                .. told.Zip(
                    matches,
                    (line, match) =>
                        new PrdTableRow
                        {
                            Span = line.Trim().Span,
                            Cells = [Cell(line, match.Groups["name"]), Cell(line, match.Groups["value"])],
                        }
                ),
            ],
        };
    }

    private static RichText Cell(RichText line, Group group) => line.Slice(group.Index, group.Length).Trim();

    [GeneratedRegex(
        @"^\s*(?:[-*\u2022]\s+)?(?<name>[^.\u2026\s](?:[^.\u2026]*[^.\u2026\s])?)\s*(?:\.{3,}|(?:\.\s){3,}|\u2026{1,})[.\u2026\s]*(?<value>[^.\u2026\s][^\r\n]*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Line();
}
