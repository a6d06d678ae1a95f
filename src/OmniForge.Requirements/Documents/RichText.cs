using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>
/// Text without Markdown markup, with the way back to its source: entities are decoded, code spans and links are their
/// content, a soft line break is a blank, a hard one a line feed.
/// </summary>
public sealed class RichText
{
    private readonly SourceText _source;
    private readonly TextRun[] _runs;
    private readonly int _offset;

    internal RichText(
        SourceText source,
        string text,
        TextRun[] runs,
        IReadOnlyList<TextMark> marks,
        SourceSpan span,
        int offset = 0
    )
    {
        _source = source;
        _runs = runs;
        _offset = offset;
        Text = text;
        Marks = marks;
        Span = span;
    }

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>Number of UTF-16 code units of the plain text.</summary>
    public int Length => Text.Length;

    /// <summary>Tells whether there is no text.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The source of the text, markup at its ends included where the text was read as a whole.</summary>
    public SourceSpan Span { get; }

    /// <summary>The ranges that are set bold, italic and so on, by their start; an outer one comes before an inner one.</summary>
    public IReadOnlyList<TextMark> Marks { get; }

    /// <summary>The source of a range of the plain text, without markup at its ends.</summary>
    /// <param name="start">Offset of the first character in the plain text.</param>
    /// <param name="length">Number of characters; 0 gives the place before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public SourceSpan SpanOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Text.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        if (_runs.Length == 0)
        {
            return Span;
        }

        var first = RunAt(_offset + start);
        var from = first.SourceStartOf(Math.Min(_offset + start, first.End));
        if (length == 0)
        {
            return _source.Span(from, from);
        }

        var end = _offset + start + length;
        return _source.Span(from, RunAt(end - 1).SourceEndOf(end));
    }

    /// <summary>A part of the text, with its marks and its source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public RichText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length)
        {
            return this;
        }

        var span = SpanOf(start, length);
        return new(_source, Text.Substring(start, length), _runs, MarksWithin(start, length), span, _offset + start);
    }

    /// <summary>The text from an offset to the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not within the text.</exception>
    public RichText Slice(int start) => Slice(start, Text.Length - start);

    /// <summary>The text without blanks at its ends.</summary>
    public RichText Trim()
    {
        var text = Text.AsSpan();
        var start = text.Length - text.TrimStart().Length;
        return Slice(start, start == text.Length ? 0 : text.TrimEnd().Length - start);
    }

    /// <summary>Other words for the text, each of which comes from the whole of it.</summary>
    public RichText Reworded(string words) => new(_source, words, [], [], Span);

    /// <summary>The text and another one that stands below it.</summary>
    internal RichText JoinedTo(RichText next) =>
        Reading.RichTextBuilder.Join(_source, [this, next], " ", _source.TrimmedSpan(Span.Start, next.Span.End));

    /// <summary>Tells whether a whole range is set in some way.</summary>
    public bool IsMarked(TextMarkKind kind, int start, int length) =>
        Marks.Any(mark => mark.Kind == kind && mark.Start <= start && mark.End >= start + length);

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal IReadOnlyList<Language.Sentence>? Sentences { get; set; }

    internal Language.Sentence? Whole { get; set; }

    internal RichText WithSpan(SourceSpan span) => new(_source, Text, _runs, Marks, span, _offset);

    internal ReadOnlySpan<TextRun> Runs => _runs;

    internal int Offset => _offset;

    internal IReadOnlySet<string> Abbreviations => _source.Abbreviations;

    private TextRun RunAt(int position)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return _runs[low];
    }

    private TextMark[] MarksWithin(int start, int length)
    {
        if (Marks.Count == 0)
        {
            return [];
        }

        var marks = new List<TextMark>();
        foreach (var mark in Marks)
        {
            if (mark.Start >= start + length)
            {
                break;
            }

            var (from, to) = (Math.Max(mark.Start, start), Math.Min(mark.End, start + length));
            if (to > from)
            {
                marks.Add(new(mark.Kind, from - start, to - from));
            }
        }

        return marks.ToArray();
    }

    /// <summary>The text up to the end of its first line in the source.</summary>
    internal RichText FirstLine()
    {
        var line = SpanOf(0, Math.Min(1, Length)).Line;
        for (var i = 0; i < Length; i++)
        {
            if (char.IsWhiteSpace(Text[i]) && i + 1 < Length && SpanOf(i + 1, 1).Line > line)
            {
                return Slice(0, i).Trim();
            }
        }

        return this;
    }

    /// <summary>The lines that the text has in the source.</summary>
    internal IEnumerable<RichText> Lines()
    {
        for (var rest = this; !rest.IsEmpty; )
        {
            var line = rest.FirstLine();
            yield return line;
            rest = line.Length >= rest.Length ? rest.Slice(rest.Length) : rest.Slice(line.Length).Trim();
        }
    }
}
