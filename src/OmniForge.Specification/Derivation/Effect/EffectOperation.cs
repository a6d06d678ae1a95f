using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>An operation with its part of the PRD.</summary>
/// <param name="Extraction">Where the PRD names it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Clauses">What stands in its home.</param>
internal sealed record EffectOperation(OperationExtraction Extraction, CrudKind Kind, IReadOnlyList<Clause> Clauses)
{
    public string Name => Extraction.Name;

    public string VerbStem { get; } = StatusRules.Stem(Extraction.Verb);
}
