namespace OmniForge.Requirements.Language.Tagging;

/// <summary>A range of a plain text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of its characters.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;
}
