namespace OmniForge.Specification.Model;

/// <summary>A decimal number, such as money or a quantity, with its limits.</summary>
/// <param name="Lower">Lower limit, or null.</param>
/// <param name="Upper">Upper limit, or null.</param>
/// <param name="Places">Greatest number of decimals, or null.</param>
/// <param name="MultipleOf">What it is a multiple of, or null.</param>
public sealed record DecimalType(
    Bound? Lower = null,
    Bound? Upper = null,
    int? Places = null,
    decimal? MultipleOf = null
) : FieldType;
