using OmniForge.Foundation;
using OmniForge.Requirements.House;

namespace OmniForge.Requirements.Documents;

/// <summary>The text of a document with the offsets of its lines and the abbreviations of the house that wrote it.</summary>
internal sealed class SourceText
{
    private readonly int[] _lines;

    public SourceText(string text, HouseRules house)
    {
        Text = text;
        Abbreviations = house.Abbreviations;
        _lines = [.. LineStarts(text)];
    }

    public string Text { get; }

    public IReadOnlySet<string> Abbreviations { get; }

    public int LineCount => _lines.Length;

    public SourceSpan Span(int start, int end)
    {
        var line = LineOf(start);
        return new(start, end - start, line + 1, start - _lines[line] + 1);
    }

    /// <summary>The span without blanks at its ends.</summary>
    public SourceSpan TrimmedSpan(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        return Span(start, end);
    }

    private int LineOf(int offset)
    {
        var index = Array.BinarySearch(_lines, offset);
        return index < 0 ? ~index - 1 : index;
    }

    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; text.AsSpan(i).IndexOfAny('\r', '\n') is >= 0 and var next; )
        {
            i += next + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n')
            {
                i++;
            }

            starts.Add(i);
        }

        return starts;
    }
}
