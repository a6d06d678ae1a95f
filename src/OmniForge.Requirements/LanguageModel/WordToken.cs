namespace OmniForge.Requirements.LanguageModel;

/// <summary>A word or a symbol of a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Folded">What it is compared by: lower case, plain quotation marks.</param>
internal readonly record struct WordToken(int Start, int End, string Folded)
{
    /// <summary>Tells whether it is a number.</summary>
    public bool IsNumber => char.IsDigit(Folded[0]);
}
