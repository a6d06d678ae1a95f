namespace OmniForge.Requirements.Language;

/// <summary>A number with its unit.</summary>
/// <param name="Value">The number as written: <c>1.2</c> of <c>1.2 %</c>.</param>
/// <param name="Unit">The unit, or null.</param>
public readonly record struct Quantity(decimal Value, Unit? Unit)
{
    /// <summary>The value in base units of the dimension; the value itself if the unit has no factor.</summary>
    public decimal InBaseUnits => Value * (Unit?.Factor ?? 1m);
}
