using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Language.Tokens;

/// <summary>Tells how the text is set at a position that only moves forward.</summary>
internal sealed class MarkCursor(IReadOnlyList<TextMark> marks)
{
    private readonly int[] _ends = new int[Enum.GetValues<TextMarkKind>().Length];
    private int _next;

    /// <summary>Where the last code span began; -1 if there was none.</summary>
    public int CodeStart { get; private set; } = -1;

    /// <summary>Where the last code span ends.</summary>
    public int CodeEnd => _ends[(int)TextMarkKind.Code];

    /// <summary>Moves to a position.</summary>
    public void MoveTo(int position)
    {
        for (; _next < marks.Count && marks[_next].Start <= position; _next++)
        {
            var mark = marks[_next];
            _ends[(int)mark.Kind] = Math.Max(_ends[(int)mark.Kind], mark.End);
            CodeStart = mark.Kind == TextMarkKind.Code ? mark.Start : CodeStart;
        }
    }

    /// <summary>Tells whether all from the position to an end is set in this way.</summary>
    public bool Covers(TextMarkKind kind, int end) => _ends[(int)kind] >= end;
}
