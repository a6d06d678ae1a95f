using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary><c>value.name</c></summary>
public sealed record PyAttribute : PyExpression
{
    /// <summary>Makes an attribute; a number gets the parentheses that it needs.</summary>
    public PyAttribute(PyExpression value, PyIdentifier name)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value is PyNumber ? new PyParenthesized(value) : value.AtLeast(PyPrecedence.Atom);
        Name = name;
    }

    /// <summary>What has the attribute.</summary>
    public PyExpression Value { get; }

    /// <summary>The attribute.</summary>
    public PyIdentifier Name { get; }
}
