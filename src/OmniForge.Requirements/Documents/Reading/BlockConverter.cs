using System.Buffers;
using System.Globalization;
using Markdig.Syntax;
using SourceSpan = OmniForge.Foundation.SourceSpan;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Turns blocks of Markdig's tree into those of a PRD.</summary>
internal sealed class BlockConverter(SourceText source)
{
    private static readonly SearchValues<char> Rule = SearchValues.Create("=-_* \n");

    /// <summary>The block of the PRD, or null for what is no text: comments, tags, separators, link definitions.</summary>
    /// <exception cref="NestingException">Blocks are nested too deeply.</exception>
    public PrdBlock? Convert(Block block) => Convert(block, 0, 0);

    /// <summary>The text of a heading.</summary>
    public RichText TextOf(HeadingBlock heading) => RichTextBuilder.Read(source, heading);

    /// <summary>A paragraph with this text.</summary>
    public static PrdParagraph Paragraph(RichText text) => new() { Text = text, Span = text.Span };

    private PrdBlock? Convert(Block block, int lists, int depth)
    {
        if (depth > MarkdownTree.MaxDepth)
        {
            throw new NestingException();
        }

        return block switch
        {
            ParagraphBlock or HeadingBlock => Paragraph((LeafBlock)block),
            ListBlock list => List(list, lists, depth),
            PipeTableBlock table => Table(table),
            CodeBlock code => TableOrCode(Code(code)),
            QuoteBlock quote => Quote(quote, lists, depth),
            _ => null,
        };
    }

    private PrdParagraph? Paragraph(LeafBlock block)
    {
        var text = RichTextBuilder.Read(source, block);
        return text.Text.AsSpan().ContainsAnyExcept(Rule) ? Paragraph(text) : null;
    }

    private PrdBlock[] ConvertAll(IEnumerable<Block> blocks, int lists, int depth)
    {
        var converted = new List<PrdBlock>();
        foreach (var block in blocks)
        {
            if (Convert(block, lists, depth + 1) is { } one)
            {
                one.Previous = converted.LastOrDefault();
                converted.Add(one);
            }
        }

        return converted.ToArray();
    }

    private PrdQuote Quote(QuoteBlock quote, int lists, int depth)
    {
        var result = new PrdQuote { Span = SpanOf(quote), Blocks = ConvertAll(quote, lists, depth) };
        return Adopt(result);
    }

    private PrdList List(ListBlock list, int lists, int depth)
    {
        var items = list.OfType<ListItemBlock>().Select(item => Item(item, lists, depth + 1)).ToArray();
        for (var i = 1; i < items.Length; i++)
        {
            items[i].Previous = items[i - 1];
        }

        return Adopt(
            new PrdList
            {
                Span = SpanOf(list),
                Items = items,
                IsOrdered = list.IsOrdered || (list.BulletType == '+' && source.Text[list.Span.Start] == '#'),
                Depth = lists,
            }
        );
    }

    private PrdListItem Item(ListItemBlock item, int lists, int depth)
    {
        var first = item.Count > 0 && item[0] is ParagraphBlock paragraph ? paragraph : null;
        var text = first is null ? Empty(item.Span.Start) : RichTextBuilder.Read(source, first);
        var isChecked = CheckboxOf(text);
        var marker = MarkerOf(item);
        return Adopt(
            new PrdListItem
            {
                Span = SpanOf(item),
                Text = isChecked is null ? text : WithoutCheckbox(text),
                Marker = marker,
                Number = int.TryParse(
                    marker.AsSpan(0, Math.Max(0, marker.Length - 1)),
                    CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : null,
                Checked = isChecked,
                Depth = lists,
                Blocks = ConvertAll(first is null ? item : item.Skip(1), lists + 1, depth),
            }
        );
    }

    private string MarkerOf(ListItemBlock item)
    {
        var start = Math.Clamp(item.Span.Start, 0, source.Text.Length);
        var text = source.Text.AsSpan(start, Math.Clamp(item.Span.Length, 0, source.Text.Length - start));
        var end = text.IndexOfAny(" \t\r\n");
        return (end < 0 ? text : text[..end]) switch
        {
            "-" => "-",
            "*" => "*",
            var other => other.ToString(),
        };
    }

    private static bool? CheckboxOf(RichText text) =>
        text.Text switch
        {
            ['[', ' ', ']', ' ', ..] => false,
            ['[', 'x' or 'X', ']', ' ', ..] => true,
            _ => null,
        };

    private RichText WithoutCheckbox(RichText text)
    {
        var rest = text.Slice(3).Trim();
        var span = source.TrimmedSpan(text.SpanOf(2, 1).End, text.Span.End);
        return rest.WithSpan(span);
    }

    private PrdTable Table(PipeTableBlock table)
    {
        var rows = table.OfType<PipeRowBlock>().ToList();
        var columns = rows[0].Count;
        var head = rows[0].Select(cell => Cell((ParagraphBlock)cell)).ToList();
        IReadOnlyList<RichText> header = table.HasHead ? head : [.. head.Select(cell => Empty(cell.Span.Start))];
        var converted = rows.Skip(table.HasHead ? 1 : 0).Select(row => Row(row, columns)).ToList();
        return Adopt(
            new PrdTable
            {
                Span = SpanOf(table),
                Header = header,
                Rows = converted,
            }
        );
    }

    private PrdTableRow Row(PipeRowBlock row, int columns)
    {
        var cells = row.Select(cell => Cell((ParagraphBlock)cell)).ToList();
        while (cells.Count < columns)
        {
            cells.Add(Empty(row.Span.End + 1));
        }

        return new() { Span = SpanOf(row), Cells = cells };
    }

    private RichText Cell(ParagraphBlock cell) =>
        cell.Span.Length > 0 ? RichTextBuilder.Read(source, cell) : Empty(cell.Span.Start);

    private PrdBlock TableOrCode(PrdCodeBlock code) =>
        (ColumnTable.Read(source, code.Lines, code.Span) ?? LeaderTable.Read(source, code.Lines, code.Span))
            is { } table
            ? Adopt(table)
        : !code.IsFenced && HangingList.Read(source, code.Lines) is { } items ? ListOf(items, code)
        : code;

    private static PrdList ListOf(IReadOnlyList<RichText> texts, PrdCodeBlock code)
    {
        PrdListItem[] items =
        [
            .. texts.Select(text => new PrdListItem
            {
                Span = text.Span,
                Text = text,
                Marker = "-",
                Number = null,
                Checked = null,
                Depth = 0,
                Blocks = [],
            }),
        ];
        for (var i = 1; i < items.Length; i++)
        {
            items[i].Previous = items[i - 1];
        }

        return Adopt(
            new PrdList
            {
                Span = code.Span,
                Items = items,
                IsOrdered = false,
                Depth = 0,
            }
        );
    }

    private PrdCodeBlock Code(CodeBlock block)
    {
        // An empty block has no array of lines, whatever its type says.
        var lines = (block.Lines.Lines ?? [])
            .Take(block.Lines.Count)
            .Select(line => Line(line.Slice.ToString(), line))
            .ToList();
        var span =
            lines.Count == 0
                ? source.Span(block.Span.Start, block.Span.Start)
                : source.Span(lines[0].Span.Start, lines[^1].Span.End);
        var fenced = block as FencedCodeBlock;
        return new()
        {
            Span = SpanOf(block),
            Language = fenced?.Info?.ToLowerInvariant() ?? "",
            IsFenced = fenced is not null,
            Lines = lines,
            Text = RichTextBuilder.Join(source, lines, "\n", span),
        };
    }

    private RichText Line(string content, Markdig.Helpers.StringLine line)
    {
        var start = line.Slice.Start;
        var isCopy = start + content.Length <= source.Text.Length && source.Text.AsSpan(start).StartsWith(content);
        if (isCopy)
        {
            return RichTextBuilder.Raw(source, start, content.Length, content);
        }

        var rest = source.Text.AsSpan(line.Position);
        var end = rest.IndexOfAny('\r', '\n');
        return RichTextBuilder.Raw(source, line.Position, end < 0 ? rest.Length : end, content);
    }

    private RichText Empty(int offset)
    {
        var place = Math.Clamp(offset, 0, source.Text.Length);
        return new(source, "", [], [], source.Span(place, place));
    }

    /// <summary>The source of a block.</summary>
    public SourceSpan SpanOf(Block block) =>
        source.TrimmedSpan(block.Span.Start, Math.Clamp(block.Span.End + 1, block.Span.Start, source.Text.Length));

    private static T Adopt<T>(T block)
        where T : PrdBlock
    {
        foreach (var child in block.Children)
        {
            child.Parent = block;
        }

        if (block is PrdTable { Rows: var rows })
        {
            for (var i = 1; i < rows.Count; i++)
            {
                rows[i].Previous = rows[i - 1];
            }
        }

        return block;
    }
}
