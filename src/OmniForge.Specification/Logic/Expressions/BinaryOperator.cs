namespace OmniForge.Specification.Logic.Expressions;

/// <summary>Operators with two sides.</summary>
public enum BinaryOperator
{
    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient, with Python's default decimal context.</summary>
    Divide,

    /// <summary>Less than.</summary>
    Less,

    /// <summary>At most.</summary>
    LessOrEqual,

    /// <summary>Greater than.</summary>
    Greater,

    /// <summary>At least.</summary>
    GreaterOrEqual,

    /// <summary>The same value.</summary>
    Equal,

    /// <summary>Another value.</summary>
    NotEqual,

    /// <summary>Both hold.</summary>
    And,

    /// <summary>One of them holds, or both.</summary>
    Or,
}
