namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>A symbol that a phrase names.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Count">Number of lexemes that name it.</param>
/// <param name="Rank">How far the naming is from its own name, which is 0.</param>
public sealed record SymbolMatch(Symbol Symbol, int Count, int Rank);
