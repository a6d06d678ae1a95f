namespace OmniForge.Foundation;

/// <summary>A place in a text: <c>text.Substring(Start, Length)</c> is what the span covers.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Number of UTF-16 code units, 0 or more.</param>
/// <param name="Line">Line of <paramref name="Start"/>, from 1.</param>
/// <param name="Column">Column of <paramref name="Start"/> in UTF-16 code units, from 1.</param>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>Offset behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Tells whether the other span lies within this one.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Tells whether both share a character.</summary>
    public bool Overlaps(SourceSpan other) => other.Start < End && Start < other.End;
}
