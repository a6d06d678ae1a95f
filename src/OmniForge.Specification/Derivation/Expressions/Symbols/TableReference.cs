namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>A table of values as sentences refer to it.</summary>
/// <param name="Number">The number of its caption ("Table 3"), or null.</param>
/// <param name="Columns">Its columns.</param>
public sealed record TableReference(int? Number, IReadOnlyList<Symbol> Columns);
