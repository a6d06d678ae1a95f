namespace OmniForge.Requirements.Language;

/// <summary>The numbers that are allowed: an interval, open or closed at either end.</summary>
/// <param name="Min">The lower end, or null.</param>
/// <param name="IsMinExclusive">The lower end itself is not allowed.</param>
/// <param name="Max">The upper end, or null.</param>
/// <param name="IsMaxExclusive">The upper end itself is not allowed.</param>
/// <param name="Unit">The unit that is told with a number, or null.</param>
public sealed record Bound(decimal? Min, bool IsMinExclusive, decimal? Max, bool IsMaxExclusive, Unit? Unit = null)
{
    /// <summary>The interval in which a comparison with a number holds; null for <see cref="ComparisonOperator.NotEqual"/>.</summary>
    public static Bound? Of(ComparisonOperator comparison, decimal value, Unit? unit = null) =>
        comparison switch
        {
            ComparisonOperator.Equal => new(value, false, value, false, unit),
            ComparisonOperator.Less => new(null, false, value, true, unit),
            ComparisonOperator.LessOrEqual => new(null, false, value, false, unit),
            ComparisonOperator.Greater => new(value, true, null, false, unit),
            ComparisonOperator.GreaterOrEqual => new(value, false, null, false, unit),
            _ => null,
        };

    /// <summary>Tells whether a number is within.</summary>
    public bool Allows(decimal value) =>
        (Min is not { } min || (IsMinExclusive ? value > min : value >= min))
        && (Max is not { } max || (IsMaxExclusive ? value < max : value <= max));

    /// <summary>"At most two decimals" limits no value.</summary>
    private static bool IsDecimals(Unit? unit) => unit is { Name: "decimal" };

    /// <summary>Both intervals as one, if each of them is open on the side where the other one ends; else null.</summary>
    public Bound? Joined(Bound other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (low, high) = Min is not null ? (this, other) : (other, this);
        var isPair = low is { Min: not null, Max: null } && high is { Min: null, Max: not null };
        return isPair && low.Min <= high.Max && IsDecimals(Unit) == IsDecimals(other.Unit)
            ? new(low.Min, low.IsMinExclusive, high.Max, high.IsMaxExclusive, low.Unit ?? high.Unit)
            : null;
    }
}
