namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Finds the cells of a line of a table.</summary>
internal static class PipeRow
{
    /// <summary>Tells whether a line parts a head row from the rows: <c>|---|:-:|</c>.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Contains('|')
            && line.Contains('-')
            && !line.ContainsAnyExcept("|-: \t")
            && !line.Contains("--:-", StringComparison.Ordinal);
    }

    /// <summary>The ranges of the cells in a line, without the blanks around their content.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The number of cells to expect; a bar inside of code parts cells only if this number is not reached without it.</param>
    public static List<Range> Cells(ReadOnlySpan<char> line, int columns)
    {
        var cells = Cells(line, codeKeepsBars: true);
        if (cells.Count >= columns)
        {
            return cells;
        }

        var more = Cells(line, codeKeepsBars: false);
        return more.Count == columns ? more : cells;
    }

    private static List<Range> Cells(ReadOnlySpan<char> line, bool codeKeepsBars)
    {
        var (start, end) = Inner(line);
        var cells = new List<Range>();
        var cell = start;
        for (var i = start; i < end; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '`' && codeKeepsBars)
            {
                i = EndOfCode(line[..end], i);
            }
            else if (line[i] == '|')
            {
                cells.Add(Trimmed(line, cell, i));
                cell = i + 1;
            }
        }

        cells.Add(Trimmed(line, cell, end));
        return cells;
    }

    private static (int Start, int End) Inner(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        var end = line.TrimEnd().Length;
        if (start < end && line[start] == '|')
        {
            start++;
        }

        var isClosed = end > start && line[end - 1] == '|' && (end < 2 || line[end - 2] != '\\');
        return (start, isClosed ? end - 1 : end);
    }

    /// <summary>The last back quote of the code that begins here, or of the opening run if nothing closes it.</summary>
    private static int EndOfCode(ReadOnlySpan<char> line, int start)
    {
        var ticks = Ticks(line, start);
        for (var i = start + ticks; i < line.Length; i++)
        {
            if (line[i] != '`')
            {
                continue;
            }

            var closing = Ticks(line, i);
            if (closing == ticks)
            {
                return i + ticks - 1;
            }

            i += closing - 1;
        }

        return start + ticks - 1;
    }

    private static int Ticks(ReadOnlySpan<char> line, int start)
    {
        var rest = line[start..].IndexOfAnyExcept('`');
        return rest < 0 ? line.Length - start : rest;
    }

    private static Range Trimmed(ReadOnlySpan<char> line, int start, int end)
    {
        var cell = line[start..end];
        var lead = cell.Length - cell.TrimStart().Length;
        return lead == cell.Length
            ? new(Math.Min(start + 1, end), Math.Min(start + 1, end))
            : new(start + lead, start + cell.TrimEnd().Length);
    }
}
