using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>What the sentences of an operation say.</summary>
/// <param name="Facts">The facts, in the order of the text.</param>
/// <param name="Targets">The values that they define, by name.</param>
/// <param name="Symbols">All that they may name.</param>
/// <param name="Common">How amounts are rounded in general, or null.</param>
/// <param name="IsZeroOtherwise">Whether what does not apply counts as 0.</param>
/// <param name="Spans">The words that were understood.</param>
internal sealed record StatementsReading(
    IReadOnlyList<SourcedFact> Facts,
    IReadOnlyDictionary<string, Symbol> Targets,
    SymbolTable Symbols,
    Rounding? Common,
    bool IsZeroOtherwise,
    IReadOnlyList<SourceSpan> Spans
);
