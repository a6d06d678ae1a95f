using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions;

/// <summary>
/// Reads phrases of a PRD as expressions over symbols. A phrase is read as a whole or not at all; what can be read in two ways is not read.
/// </summary>
public sealed class ExpressionReader
{
    private readonly SymbolTable _symbols;

    /// <summary>A reader of phrases that may name these symbols.</summary>
    public ExpressionReader(IEnumerable<Symbol> symbols) => _symbols = new(symbols);

    /// <summary>A value such as <c>2 × (length_m + width_m)</c>, <c>7 % of the net price</c>; null if it is not understood.</summary>
    public Expression? ReadValue(string phrase)
    {
        var grammar = new PhraseGrammar(phrase, _symbols);
        return Whole(grammar, grammar.Values.Value());
    }

    /// <summary>A condition such as <c>the order total is more than 500</c>, <c>express and not domestic</c>; null if it is not understood.</summary>
    public Expression? ReadCondition(string phrase)
    {
        var grammar = new PhraseGrammar(phrase, _symbols);
        return Whole(grammar, grammar.Conditions.Read());
    }

    /// <summary>
    /// A circumstance such as <c>if the order total is more than 500</c>, <c>unless it is express</c>, <c>from 100 kg on</c>, <c>for members</c>;
    /// null if it is not understood.
    /// </summary>
    public Expression? ReadCircumstance(string phrase)
    {
        var grammar = new PhraseGrammar(phrase, _symbols);
        return Whole(grammar, grammar.Circumstances.Read());
    }

    private static Expression? Whole(PhraseGrammar grammar, Expression? expression) =>
        grammar.Cursor.IsAtEnd ? expression : null;
}
