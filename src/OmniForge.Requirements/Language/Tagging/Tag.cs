namespace OmniForge.Requirements.Language.Tagging;

/// <summary>A name or number that a text holds.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">The name in the spelling of the vocabulary; a number as it is written.</param>
/// <param name="Number">The number's value; 0 for names.</param>
/// <param name="Start">Offset of its first character in the plain text.</param>
/// <param name="Length">Number of its characters.</param>
public sealed record Tag(TagKind Kind, string Name, decimal Number, int Start, int Length)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;
}
