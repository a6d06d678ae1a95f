using OmniForge.Specification.Model;

namespace OmniForge.Generation.Samples;

/// <summary>Limits of a number, whole or decimal.</summary>
/// <param name="Lower">Lower limit, or null.</param>
/// <param name="Upper">Upper limit, or null.</param>
/// <param name="Step">Distance between neighbours: 1, a power of ten, or what the number is a multiple of.</param>
/// <param name="HasGrid">Whether numbers between two steps are refused.</param>
internal sealed record NumberLimits(Bound? Lower, Bound? Upper, decimal Step, bool HasGrid)
{
    /// <summary>The least number that is allowed, or null.</summary>
    public decimal? Least =>
        Lower is null ? null : FirstOnGrid(Lower.IsExclusive ? Lower.Value + Step : Lower.Value, decimal.Ceiling);

    /// <summary>The greatest number that is allowed, or null.</summary>
    public decimal? Greatest =>
        Upper is null ? null : FirstOnGrid(Upper.IsExclusive ? Upper.Value - Step : Upper.Value, decimal.Floor);

    /// <summary>The limits of a type; null, if it is no number.</summary>
    public static NumberLimits? Of(FieldType type) =>
        type switch
        {
            IntegerType(var lower, var upper, var multiple) => new(lower, upper, multiple ?? 1m, true),
            DecimalType(var lower, var upper, var places, var multiple) => new(
                lower,
                upper,
                multiple ?? Power(places ?? 2),
                multiple is not null || places is not null
            ),
            _ => null,
        };

    /// <summary>Tells whether a number is within the limits.</summary>
    public bool Allow(decimal value) =>
        (Lower is null || (Lower.IsExclusive ? value > Lower.Value : value >= Lower.Value))
        && (Upper is null || (Upper.IsExclusive ? value < Upper.Value : value <= Upper.Value))
        && (!HasGrid || value % Step == 0m);

    private static decimal Power(int places)
    {
        var step = 1m;
        for (var i = 0; i < places; i++)
        {
            step /= 10m;
        }

        return step;
    }

    private decimal FirstOnGrid(decimal value, Func<decimal, decimal> round) =>
        HasGrid ? round(value / Step) * Step : value;
}
