using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>What an operation on a stored entity comes to.</summary>
/// <param name="Record">The entity's fields afterwards; as they were, if it was refused.</param>
/// <param name="Error">How it was refused, or null.</param>
/// <param name="Broken">Which of the guards refused it, or null.</param>
public sealed record RecordOutcome(IReadOnlyDictionary<string, object?> Record, ErrorKind? Error, int? Broken = null);
