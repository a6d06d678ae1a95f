namespace OmniForge.Requirements.Language;

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>They are the same.</summary>
    Equal,

    /// <summary>They differ.</summary>
    NotEqual,

    /// <summary>The left one is less, or earlier.</summary>
    Less,

    /// <summary>The left one is not more, or not later.</summary>
    LessOrEqual,

    /// <summary>The left one is more, or later.</summary>
    Greater,

    /// <summary>The left one is not less, or not earlier.</summary>
    GreaterOrEqual,
}
