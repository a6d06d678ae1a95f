using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>A table of values that an operation looks up.</summary>
/// <param name="Source">The table in the PRD.</param>
/// <param name="Spec">The table.</param>
/// <param name="Key">What selects the row.</param>
/// <param name="Columns">The columns, as what expressions name.</param>
internal sealed record LookupTable(PrdTable Source, TableSpec Spec, Symbol Key, IReadOnlyList<Symbol> Columns);
