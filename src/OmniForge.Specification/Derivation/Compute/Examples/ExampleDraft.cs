using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Values that the PRD gives for one call.</summary>
/// <param name="Requirement">Where.</param>
/// <param name="Given">Fields of the request.</param>
/// <param name="Expected">Fields of the answer, at least one.</param>
internal sealed record ExampleDraft(
    PrdRequirement Requirement,
    IReadOnlyDictionary<string, object?> Given,
    IReadOnlyDictionary<string, object?> Expected
);
