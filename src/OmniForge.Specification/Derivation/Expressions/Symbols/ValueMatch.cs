namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>A value of an enum that a phrase names.</summary>
/// <param name="Symbol">What has the value.</param>
/// <param name="Value">The value as it is on the wire.</param>
/// <param name="Count">Number of lexemes that name it.</param>
public sealed record ValueMatch(Symbol Symbol, string Value, int Count);
