namespace OmniForge.Specification.Model;

/// <summary>A whole number with its limits.</summary>
/// <param name="Lower">Lower limit, or null.</param>
/// <param name="Upper">Upper limit, or null.</param>
/// <param name="MultipleOf">What it is a multiple of, or null.</param>
public sealed record IntegerType(Bound? Lower = null, Bound? Upper = null, decimal? MultipleOf = null) : FieldType;
