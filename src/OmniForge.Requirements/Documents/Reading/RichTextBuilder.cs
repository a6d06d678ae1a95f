using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Gathers plain text and its way back to the source.</summary>
internal sealed class RichTextBuilder(SourceText source, int from, int to)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<TextMark> _marks = [];

    /// <summary>The text of a paragraph or heading of Markdig's tree.</summary>
    public static RichText Read(SourceText source, LeafBlock block)
    {
        if (Simple(source, block) is { } simple)
        {
            return simple;
        }

        var end = Math.Clamp(block.Span.End + 1, block.Span.Start, source.Text.Length);
        var builder = new RichTextBuilder(source, block.Span.Start, end);
        if (block.Inline is { } inlines)
        {
            builder.AddAll(inlines, 0);
        }

        return builder.Build(block.Inline);
    }

    /// <summary>The text of a block that is nothing but text in one line; most are.</summary>
    private static RichText? Simple(SourceText source, LeafBlock block)
    {
        if (block.Inline?.FirstChild is not LiteralInline { NextSibling: null, IsFirstCharacterEscaped: false } literal)
        {
            return null;
        }

        var content = literal.Content.AsSpan().Trim();
        var start = literal.Span.Start + literal.Content.AsSpan().IndexOfAnyExcept(' ', '\t');
        return
            content.Length > 0
            && start >= 0
            && start + content.Length <= source.Text.Length
            && source.Text.AsSpan(start).StartsWith(content)
            ? new(
                source,
                content.ToString(),
                [new(0, content.Length, start, content.Length)],
                [],
                source.Span(start, start + content.Length)
            )
            : null;
    }

    /// <summary>A stretch of the source as it is.</summary>
    public static RichText Raw(SourceText source, int start, int length, string content)
    {
        TextRun[] runs = content.Length == 0 ? [] : [new(0, content.Length, start, length)];
        return new(source, content, runs, [], source.Span(start, start + length));
    }

    /// <summary>Several texts as one.</summary>
    public static RichText Join(
        SourceText source,
        IReadOnlyList<RichText> parts,
        string separator,
        Foundation.SourceSpan span
    )
    {
        var builder = new RichTextBuilder(source, span.Start, span.End);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                var gap = parts[i - 1].Span.End;
                builder.Append(separator, gap, Math.Max(0, parts[i].Span.Start - gap));
            }

            builder.Append(parts[i]);
        }

        return new(source, builder._text.ToString(), [.. builder._runs], [.. builder._marks], span);
    }

    private RichText Build(ContainerInline? inlines)
    {
        var runs = _runs.ToArray();
        var plain = new RichText(source, _text.ToString(), runs, Marks(), source.Span(from, from)).Trim();
        var (first, last) = (FirstOf(inlines)?.Span.Start ?? from, LastOf(inlines)?.Span.End + 1 ?? to);
        if (!plain.IsEmpty)
        {
            var inner = plain.SpanOf(0, plain.Length);
            (first, last) = (Math.Min(first, inner.Start), Math.Max(last, inner.End));
        }

        var isSane = first >= from && last <= to && first <= last;
        return plain.WithSpan(source.TrimmedSpan(isSane ? first : from, isSane ? last : to));
    }

    private TextMark[] Marks() =>
        _marks.Count < 2 ? [.. _marks] : [.. _marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length)];

    private static Inline? FirstOf(ContainerInline? inlines)
    {
        var inline = inlines?.FirstChild;
        while (inline is not null && !IsText(inline))
        {
            inline = inline.NextSibling;
        }

        return inline;
    }

    private static Inline? LastOf(ContainerInline? inlines)
    {
        var inline = inlines?.LastChild;
        while (inline is not null && !IsText(inline))
        {
            inline = inline.PreviousSibling;
        }

        return inline;
    }

    private static bool IsText(Inline inline) =>
        inline switch
        {
            HtmlInline or LineBreakInline => false,
            LiteralInline literal => !literal.Content.AsSpan().IsWhiteSpace(),
            _ => true,
        };

    private void AddAll(ContainerInline inlines, int depth)
    {
        if (depth > MarkdownTree.MaxDepth)
        {
            throw new NestingException();
        }

        foreach (var inline in inlines)
        {
            Add(inline, depth + 1);
        }
    }

    private void Add(Inline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case CodeInline code:
                AddCode(code);
                break;
            case EmphasisInline emphasis:
                AddMarked(emphasis, KindOf(emphasis), depth);
                break;
            case LinkInline { IsImage: true }:
                break;
            case LinkInline link:
                AddMarked(link, TextMarkKind.Link, depth);
                break;
            case AutolinkInline link:
                Mark(TextMarkKind.Link, () => Append(link.Url, link.Span.Start + 1, link.Span.Length - 2));
                break;
            case LineBreakInline line:
                Append(line.IsHard ? "\n" : " ", line.Span.Start, line.Span.Length);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.Length);
                break;
            case HtmlInline tag:
                AddTag(tag);
                break;
            case DelimiterInline delimiter:
                var sign = delimiter.ToLiteral();
                Append(sign, delimiter.Span.Start, sign.Length);
                AddAll(delimiter, depth);
                break;
            case ContainerInline container:
                AddAll(container, depth);
                break;
        }
    }

    private void AddMarked(ContainerInline inlines, TextMarkKind kind, int depth) =>
        Mark(kind, () => AddAll(inlines, depth));

    private void Mark(TextMarkKind kind, Action add)
    {
        var start = _text.Length;
        add();
        if (_text.Length > start)
        {
            _marks.Add(new(kind, start, _text.Length - start));
        }
    }

    private static TextMarkKind KindOf(EmphasisInline emphasis) =>
        emphasis switch
        {
            { DelimiterChar: '~' } => TextMarkKind.Strike,
            { DelimiterCount: >= 2 } => TextMarkKind.Bold,
            _ => TextMarkKind.Italic,
        };

    private void AddLiteral(LiteralInline literal)
    {
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        var length = literal.Span.End + 1 - start;
        var content = literal.Content.ToString();
        if (length > content.Length && IsAt(content, start))
        {
            length = content.Length;
        }

        if (content.Contains(WikiText.Filler, StringComparison.Ordinal))
        {
            AddFilled(content, start);
            return;
        }

        Append(content, start, length);
    }

    /// <summary>Adds what stands between markup that became nothing.</summary>
    private void AddFilled(string content, int start)
    {
        for (var i = 0; i < content.Length; )
        {
            var end = content.IndexOf(WikiText.Filler, i);
            end = end < 0 ? content.Length : end;
            Append(content[i..end], start + i, end - i);
            i = end + 1;
        }
    }

    /// <summary>The content of a code span: line ends are blanks, and a bar that a table wants escaped is only a bar.</summary>
    private void AddCode(CodeInline code)
    {
        var start = code.Span.Start + code.DelimiterCount;
        var end = code.Span.End + 1 - code.DelimiterCount;
        var isPadded =
            end - start > code.Content.Length
            && IsBlank(start)
            && IsBlank(end - 1)
            && !code.Content.AsSpan().IsWhiteSpace();
        var padding = isPadded ? 1 : 0;
        Mark(TextMarkKind.Code, () => AddAligned(code.Content, start + padding, end - padding));
    }

    /// <summary>Adds content whose source has the same characters, but line ends and indentation for blanks.</summary>
    private void AddAligned(string content, int start, int end)
    {
        var at = start;
        for (var i = 0; i < content.Length; )
        {
            var same = at < end ? source.Text.AsSpan(at, end - at).CommonPrefixLength(content.AsSpan(i)) : 0;
            var bar = content.AsSpan(i, same).IndexOf(@"\|");
            same = bar < 0 ? same : bar;
            Append(content.Substring(i, same), at, same);
            (i, at) = (i + same, at + same);
            if (bar >= 0)
            {
                Append("|", at, 2);
                (i, at) = (i + 2, at + 2);
            }
            else if (i < content.Length)
            {
                var blanks = LineEnd(at, end, i + 1 < content.Length ? content[i + 1] : '\0');
                var taken =
                    blanks == 0 ? content.Length - i
                    : content[i] == ' ' ? 1
                    : 0;
                Append(content.Substring(i, taken), at, taken > 1 ? end - at : blanks);
                (i, at) = (i + taken, at + blanks);
            }
        }
    }

    private bool IsBlank(int offset) => source.Text[offset] is ' ' or '\r' or '\n';

    /// <summary>Length of a line end in the source, with the indentation and quotation signs of the next line.</summary>
    private int LineEnd(int start, int end, char next)
    {
        var at = start;
        while (at < end && source.Text[at] is '\r' or '\n' && at - start < 2)
        {
            at++;
        }

        while (at > start && at < end && source.Text[at] is ' ' or '\t' or '>' && source.Text[at] != next)
        {
            at++;
        }

        return at - start;
    }

    /// <summary>Tags are no text, but <c>&lt;br&gt;</c> is a line break, and what is attached to a word (<c>List&lt;Item&gt;</c>) belongs to it.</summary>
    private void AddTag(HtmlInline tag)
    {
        if (tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            Append("\n", tag.Span.Start, tag.Span.Length);
        }
        else if (tag.Tag is ['<', not ('/' or '!' or '?'), ..] && IsAttached(tag.Span.Start))
        {
            Append(tag.Tag, tag.Span.Start, tag.Span.Length);
        }
    }

    private bool IsAttached(int start) =>
        start > 0
        && (char.IsLetterOrDigit(source.Text[start - 1]) || source.Text[start - 1] is '.' or '-' or '_' or '/');

    private bool IsAt(string content, int start) =>
        source.Text.AsSpan(Math.Clamp(start, 0, source.Text.Length)).StartsWith(content);

    private void Append(string content, int start, int length)
    {
        if (content.Length == 0)
        {
            return;
        }

        start = Math.Clamp(start, from, to);
        length = Math.Clamp(length, 0, to - start);
        if (length == content.Length && !char.IsWhiteSpace(content[0]) && !IsAt(content, start))
        {
            var whole = source.TrimmedSpan(from, to);
            (start, length) = (whole.Start, whole.Length);
        }

        var last = _runs.Count == 0 ? default : _runs[^1];
        var isCopy = length == content.Length;
        if (isCopy && last.Length > 0 && last.Length == last.SourceLength && last.SourceEnd == start)
        {
            _runs[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            _runs.Add(new(_text.Length, content.Length, start, length));
        }

        _ = _text.Append(content);
    }

    private void Append(RichText part)
    {
        var shift = _text.Length - part.Offset;
        foreach (var run in part.Runs)
        {
            var (start, end) = (Math.Max(run.Start, part.Offset), Math.Min(run.End, part.Offset + part.Length));
            if (start < end)
            {
                var place = run.SourceStartOf(start);
                _runs.Add(new(start + shift, end - start, place, run.SourceEndOf(end) - place));
            }
        }

        _marks.AddRange(part.Marks.Select(mark => mark with { Start = mark.Start + _text.Length }));
        _ = _text.Append(part.Text);
    }
}
