namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>What a <see cref="Lexeme"/> is.</summary>
public enum LexemeKind
{
    /// <summary>A word or an identifier.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>Punctuation or an operator, in one spelling: <c>*</c> for <c>×</c>, <c>-</c> for <c>−</c>.</summary>
    Symbol,
}
