namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>A word, number or sign of a phrase that is read as an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text in lower case; of a sign its one spelling.</param>
/// <param name="Words">The words that it holds: several for <c>unit_price</c> and <c>unitPrice</c>, none for a sign.</param>
/// <param name="Number">Its value, if it is a number in digits or in words.</param>
/// <param name="Start">Offset of its first character in the phrase.</param>
/// <param name="End">Offset behind its last character.</param>
public sealed record Lexeme(
    LexemeKind Kind,
    string Text,
    IReadOnlyList<string> Words,
    decimal? Number,
    int Start,
    int End
)
{
    /// <summary>Tells whether it is this word or sign.</summary>
    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
