namespace OmniForge.Python.Expressions;

/// <summary>Operators with one operand.</summary>
public enum PyUnaryOperator
{
    /// <summary><c>not</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negative,
}
