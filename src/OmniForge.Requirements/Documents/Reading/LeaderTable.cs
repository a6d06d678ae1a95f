using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>
/// Reads lists whose values are led to by dots, <c>basic .......... 18.50</c>, or numbers in a column of their own, <c>basic    18.50</c>; with a line of
/// two names above these, which is their head. They are tables.
/// </summary>
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
        if (told.Count >= 2 && matches.TrueForAll(match => match.Success))
        {
            return Table(source, told, matches, null, span);
        }

        matches = [.. told.Select(line => Number().Match(line.Text))];
        var head = told.Count > 2 && !matches[0].Success ? Head().Match(told[0].Text) : Match.Empty;
        if (head.Success)
        {
            return matches.Skip(1).All(match => match.Success)
                ? Table(source, told[1..], matches[1..], (told[0], head), span)
                : null;
        }

        return told.Count >= LeastNumbers && matches.TrueForAll(match => match.Success)
            ? Table(source, told, matches, null, span)
            : null;
    }

    private const int LeastNumbers = 3;

    private static PrdTable Table(
        SourceText source,
        List<RichText> told,
        List<Match> matches,
        (RichText Line, Match Names)? head,
        Foundation.SourceSpan span
    )
    {
        var empty = RichTextBuilder.Raw(source, span.Start, 0, "");
        return new()
        {
            Span = span,
            Header = head is var (line, names)
                ? [Cell(line, names.Groups["name"]), Cell(line, names.Groups["value"])]
                : [empty, empty],
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

    /// <summary>A name, a gap and a number with or without its unit.</summary>
    [GeneratedRegex(
        @"^\s*(?<name>[A-Za-z][\w-]*(?: [\w-]+){0,3})(?:\s{2,}|\t+)(?<value>[€$£]?\s?\d[\d.,]*(?:\s?(?:%|€|[A-Za-z][\w/²³]{0,11}))?)\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Number();

    /// <summary>Two names over columns.</summary>
    [GeneratedRegex(
        @"^\s*(?<name>[A-Za-z][\w-]*(?: [\w-]+){0,3})(?:\s{2,}|\t+)(?<value>[A-Za-z][\w-]*(?: [\w-]+){0,5})\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^\s*(?:[-*\u2022]\s+)?(?<name>[^.\u2026\s](?:[^.\u2026]*[^.\u2026\s])?)\s*(?:\.{3,}|(?:\.\s){3,}|\u2026{1,})[.\u2026\s]*(?<value>[^.\u2026\s][^\r\n]*)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Line();
}
