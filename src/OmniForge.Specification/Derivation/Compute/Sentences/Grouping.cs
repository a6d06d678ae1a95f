using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Items of a list that are put together: "entries of the same employee are summed".</summary>
/// <param name="List">The items.</param>
/// <param name="Key">What those have in common that are put together.</param>
internal sealed record Grouping(ItemList List, Symbol Key);
