namespace OmniForge.Requirements.Language;

/// <summary>What can be done with comparison operators.</summary>
public static class ComparisonOperators
{
    /// <summary>The operator that holds where this one does not.</summary>
    public static ComparisonOperator Negated(this ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => ComparisonOperator.NotEqual,
            ComparisonOperator.NotEqual => ComparisonOperator.Equal,
            ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
            ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
            _ => ComparisonOperator.Less,
        };

    /// <summary>The operator that says the same with left and right exchanged.</summary>
    public static ComparisonOperator Mirrored(this ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Less => ComparisonOperator.Greater,
            ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.Greater => ComparisonOperator.Less,
            ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
            _ => comparison,
        };
}
