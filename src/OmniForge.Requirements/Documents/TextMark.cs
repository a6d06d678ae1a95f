namespace OmniForge.Requirements.Documents;

/// <summary>A range of plain text that is set in some way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Start">Offset of its first character in the plain text.</param>
/// <param name="Length">Number of its characters.</param>
public readonly record struct TextMark(TextMarkKind Kind, int Start, int Length)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;
}
