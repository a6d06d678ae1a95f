namespace OmniForge.Specification.Model;

/// <summary>One side of a range.</summary>
/// <param name="Value">The limit.</param>
/// <param name="IsExclusive">Whether the limit itself is outside.</param>
public sealed record Bound(decimal Value, bool IsExclusive = false);
