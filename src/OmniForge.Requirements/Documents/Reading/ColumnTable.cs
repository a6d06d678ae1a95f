using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Reads tables whose columns are aligned by blanks below a line of dashes: Pandoc's and reStructuredText's simple tables.</summary>
internal static partial class ColumnTable
{
    /// <summary>The table that the lines are, or null.</summary>
    /// <param name="source">The document.</param>
    /// <param name="lines">The lines of a block.</param>
    /// <param name="span">The source of the block.</param>
    public static PrdTable? Read(SourceText source, IReadOnlyList<RichText> lines, Foundation.SourceSpan span)
    {
        if (lines.Count < 3 || RulePattern.Match(lines[1].Text) is not { Success: true } rule)
        {
            return null;
        }

        int[] columns = [.. rule.Groups["column"].Captures.Select(column => column.Index)];
        List<RichText> below =
        [
            .. lines.Skip(2).Where(line => !line.Trim().IsEmpty && !RulePattern.IsMatch(line.Text)),
        ];
        if (below.Count == 0 || !below.Prepend(lines[0]).All(line => IsAligned(line.Text, columns)))
        {
            return null;
        }

        return new()
        {
            Span = span,
            Header = CellsOf(source, [lines[0]], columns),
            Rows = [.. RowsOf(below, columns).Select(row => Row(source, row, columns))],
        };
    }

    private static bool IsAligned(string line, int[] columns) =>
        columns.All(start => start == 0 || start > line.Length || char.IsWhiteSpace(line[start - 1]));

    /// <summary>The lines of each row: one whose first cell is empty goes on with the row above.</summary>
    private static List<List<RichText>> RowsOf(List<RichText> lines, int[] columns)
    {
        var rows = new List<List<RichText>>();
        foreach (var line in lines)
        {
            if (rows.Count > 0 && CellOf(line, columns, 0).IsEmpty)
            {
                rows[^1].Add(line);
            }
            else
            {
                rows.Add([line]);
            }
        }

        return rows;
    }

    private static PrdTableRow Row(SourceText source, List<RichText> lines, int[] columns) =>
        new()
        {
            Span = source.TrimmedSpan(lines[0].Span.Start, lines[^1].Span.End),
            Cells = CellsOf(source, lines, columns),
        };

    private static List<RichText> CellsOf(SourceText source, List<RichText> lines, int[] columns) =>
        [.. columns.Select((_, column) => Joined(source, [.. lines.Select(line => CellOf(line, columns, column))]))];

    private static RichText Joined(SourceText source, List<RichText> parts)
    {
        List<RichText> told = [.. parts.Where(part => !part.IsEmpty)];
        return told.Count < 2
            ? told.FirstOrDefault() ?? parts[0]
            : RichTextBuilder.Join(source, told, " ", source.TrimmedSpan(told[0].Span.Start, told[^1].Span.End));
    }

    private static RichText CellOf(RichText line, int[] columns, int column)
    {
        var start = Math.Min(columns[column], line.Length);
        var end = column + 1 < columns.Length ? Math.Min(columns[column + 1], line.Length) : line.Length;
        return line.Slice(start, end - start).Trim();
    }

    [GeneratedRegex(
        @"^\s*(?<column>-{2,}|={2,})(?:\s+(?<column>-{2,}|={2,}))+\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RulePattern { get; }
}
