using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>What a computation comes to.</summary>
/// <param name="Values">All values that it named, in order; those before the refusal, if it is refused.</param>
/// <param name="Error">Why it is refused, or null.</param>
public sealed record ComputeOutcome(IReadOnlyDictionary<string, object?> Values, ErrorKind? Error);
