using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Finds tables and headings like <c>#FR-01 Login</c> in the lines of a paragraph.</summary>
internal static partial class ParagraphSplitter
{
    private const int LeastEntries = 4;
    private const int LeastEntryLength = 16;

    /// <summary>The blocks that a paragraph really is, or null if it is only itself.</summary>
    public static List<Block>? Split(ParagraphBlock paragraph)
    {
        var lines = Lines(paragraph);
        if (AreEntries(lines))
        {
            return [.. lines.Select(line => Paragraph([line]))];
        }

        if (
            !lines.Exists(line =>
                line.Slice.AsSpan().Contains('|')
                || line.Slice.CurrentChar == '#'
                || IsLed(line.Slice.AsSpan())
                || IsDefinition(line)
            )
        )
        {
            return null;
        }

        var parts = new List<Block>();
        var text = new List<StringLine>();
        for (var i = 0; i < lines.Count; )
        {
            var (part, used) = PartAt(lines, i);
            if (part is null)
            {
                if (text.Count > 1 && i + 1 < lines.Count && IsDefinition(lines[i + 1]) && text.Exists(IsDefinition))
                {
                    Flush(text, parts);
                }

                text.Add(lines[i++]);
                continue;
            }

            Flush(text, parts);
            parts.Add(part);
            i += used;
        }

        if (parts.Count == 0)
        {
            return null;
        }

        Flush(text, parts);
        return parts;
    }

    private static List<StringLine> Lines(ParagraphBlock paragraph) =>
        [.. paragraph.Lines.Lines.Take(paragraph.Lines.Count)];

    private static (Block? Part, int Used) PartAt(List<StringLine> lines, int index)
    {
        var line = lines[index].Slice.AsSpan();
        if (line is ['#', ..] && HashHeading().Match(lines[index].Slice.ToString()) is { Success: true } match)
        {
            return (Heading(lines[index], match.Groups["marks"].Length), 1);
        }

        if (IsLed(line))
        {
            return Led(lines, index);
        }

        if (!line.Contains('|'))
        {
            return (null, 0);
        }

        var hasHead =
            index + 1 < lines.Count
            && PipeRow.IsDelimiter(lines[index + 1].Slice.AsSpan())
            && !PipeRow.IsDelimiter(line);
        var isFirst = index == 0 || !lines[index - 1].Slice.AsSpan().Contains('|');
        if (!hasHead && !isFirst)
        {
            return (null, 0);
        }

        var rows = RowsFrom(lines, index);
        return hasHead || (rows >= 2 && IsGrid(lines, index, rows))
            ? (Table(lines.GetRange(index, rows), hasHead), rows)
            : (null, 0);
    }

    /// <summary>Each line has a name or two words of its own, and something behind it: <c>Event "jam" – valve is open – status := stuck</c>.</summary>
    private static bool AreEntries(List<StringLine> lines) =>
        lines.Count >= LeastEntries
        && lines.TrueForAll(line => Entry().IsMatch(line.Slice.AsSpan()))
        && lines.TrueForAll(line => line.Slice.Length >= LeastEntryLength);

    /// <summary>What a term in the line above means: <c>: a text of 2 to 8 characters</c>.</summary>
    private static bool IsDefinition(StringLine line) => line.Slice.AsSpan() is [':', ' ', ..];

    private static bool IsLed(ReadOnlySpan<char> line) => line.Contains("....", StringComparison.Ordinal);

    /// <summary>Lines whose values are led to by dots.</summary>
    private static (Block? Part, int Used) Led(List<StringLine> lines, int index)
    {
        List<(StringLine Line, Match Match)> rows =
        [
            .. lines
                .Skip(index)
                .Select(line => (line, LedLine().Match(line.Slice.ToString())))
                .TakeWhile(row => row.Item2.Success),
        ];
        if (rows.Count < 2)
        {
            return (null, 0);
        }

        var table = new PipeTableBlock
        {
            HasHead = false,
            Span = SpanOf([.. rows.Select(row => row.Line)]),
            Line = lines[index].Line,
        };
        foreach (var (line, match) in rows)
        {
            table.Add(
                new PipeRowBlock
                {
                    Paragraph([Part(line, RangeOf(match.Groups["name"]))]),
                    Paragraph([Part(line, RangeOf(match.Groups["value"]))]),
                }
            );
            ((PipeRowBlock)table.LastChild!).Span = SpanOf([line]);
        }

        return (table, rows.Count);
    }

    private static Range RangeOf(Group group) => new(group.Index, group.Index + group.Length);

    private static int RowsFrom(List<StringLine> lines, int index)
    {
        var end = index;
        while (end < lines.Count && lines[end].Slice.AsSpan().Contains('|'))
        {
            end++;
        }

        return end - index;
    }

    /// <summary>A table without head row: every line stands between bars and has as many cells as the first.</summary>
    private static bool IsGrid(List<StringLine> lines, int index, int rows)
    {
        var columns = PipeRow.Cells(lines[index].Slice.AsSpan(), 0).Count;
        var grid = lines.GetRange(index, rows);
        return columns >= 2
            && grid.Exists(line => !PipeRow.IsDelimiter(line.Slice.AsSpan()))
            && grid.TrueForAll(line =>
                line.Slice.AsSpan().Trim() is ['|', .., '|']
                && PipeRow.Cells(line.Slice.AsSpan(), columns).Count == columns
            );
    }

    private static PipeTableBlock Table(List<StringLine> lines, bool hasHead)
    {
        var table = new PipeTableBlock
        {
            HasHead = hasHead,
            Span = SpanOf(lines),
            Line = lines[0].Line,
        };
        var columns = PipeRow.Cells(lines[0].Slice.AsSpan(), 0).Count;
        foreach (var line in lines.Where(line => !PipeRow.IsDelimiter(line.Slice.AsSpan())))
        {
            var row = new PipeRowBlock { Span = SpanOf([line]), Line = line.Line };
            foreach (var cell in PipeRow.Cells(line.Slice.AsSpan(), columns))
            {
                row.Add(Paragraph([Part(line, cell)]));
            }

            table.Add(row);
        }

        return table;
    }

    private static HeadingBlock Heading(StringLine line, int level)
    {
        var heading = new HeadingBlock(null!)
        {
            Level = level,
            Span = SpanOf([line]),
            Line = line.Line,
            ProcessInlines = true,
        };
        Append(heading, Part(line, new(level, line.Slice.Length)));
        return heading;
    }

    private static StringLine Part(StringLine line, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(line.Slice.Length);
        var start = line.Slice.Start + offset;
        return line with { Slice = new StringSlice(line.Slice.Text, start, start + length - 1) };
    }

    private static void Flush(List<StringLine> lines, List<Block> parts)
    {
        if (lines.Count > 0)
        {
            parts.Add(Paragraph(lines));
            lines.Clear();
        }
    }

    private static ParagraphBlock Paragraph(List<StringLine> lines)
    {
        var paragraph = new ParagraphBlock(null) { Span = SpanOf(lines), Line = lines[0].Line };
        foreach (var line in lines)
        {
            Append(paragraph, line);
        }

        return paragraph;
    }

    private static void Append(LeafBlock block, StringLine line) =>
        block.AppendLine(ref line.Slice, line.Column, line.Line, line.Position, trackTrivia: false);

    private static SourceSpan SpanOf(List<StringLine> lines) => new(lines[0].Slice.Start, lines[^1].Slice.End);

    [GeneratedRegex(
        @"^\s*(?<name>[^.\s](?:[^.]*[^.\s])?)\s*\.{4,}\s*(?<value>[^.\s][^\r\n]*?)\s*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex LedLine();

    [GeneratedRegex(
        @"^(?<marks>#{1,6})(?:[A-Z]{1,8}[-_ ]?\d|(?<=##)\p{L})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex HashHeading();

    [GeneratedRegex(
        @"^(?:[Ee]vent |[Cc]ommand |[Oo]n |[Oo]peration )?[""“`*]*\p{L}\w*(?: \w+){0,2}[""”`*]*\s*(?:\([^()]*\)\s*)?(?::|–|—|-|→|->)\s+[^\s|]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex Entry();
}
