namespace OmniForge.Python.Expressions;

/// <summary><c>*value</c> in a display.</summary>
public sealed record PyStarred : PyExpression
{
    /// <summary>Makes an unpacked value.</summary>
    public PyStarred(PyExpression value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value.AtLeast(PyPrecedence.BitOr);
    }

    /// <summary>What is unpacked.</summary>
    public PyExpression Value { get; }
}
