using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>What an event comes to.</summary>
/// <param name="State">The fields of the state after it; those before, if it is refused.</param>
/// <param name="Error">Why it is refused, or null.</param>
/// <param name="Broken">Index of the guard that refuses it, or null.</param>
public sealed record FoldOutcome(IReadOnlyDictionary<string, object?> State, ErrorKind? Error, int? Broken = null);
