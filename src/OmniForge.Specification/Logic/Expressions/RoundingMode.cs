namespace OmniForge.Specification.Logic.Expressions;

/// <summary>Which way a number is rounded.</summary>
public enum RoundingMode
{
    /// <summary>To the nearest; a half away from zero.</summary>
    HalfUp,

    /// <summary>To the nearest; a half to the even neighbour.</summary>
    HalfEven,

    /// <summary>Up, to positive infinity.</summary>
    Up,

    /// <summary>Down, to negative infinity.</summary>
    Down,

    /// <summary>To the nearest; a half towards zero.</summary>
    HalfDown,
}
