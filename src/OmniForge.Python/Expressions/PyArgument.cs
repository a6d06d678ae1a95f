using OmniForge.Python.Names;
using OmniForge.Python.Text;

namespace OmniForge.Python.Expressions;

/// <summary>An argument of a call or a class: <c>value</c>, <c>name=value</c>, <c>*value</c> or <c>**value</c>.</summary>
public sealed record PyArgument
{
    private PyArgument(PyExpression value, PyIdentifier? keyword, int stars)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value.AtLeast(stars == 1 ? PyPrecedence.BitOr : PyPrecedence.Lambda);
        Keyword = keyword;
        Stars = stars;
    }

    /// <summary>The value.</summary>
    public PyExpression Value { get; }

    /// <summary>The parameter's name, or null.</summary>
    public PyIdentifier? Keyword { get; }

    /// <summary>How many stars stand before the value, 0 to 2.</summary>
    public int Stars { get; }

    /// <summary>An order to a tool behind the argument; the call is then broken into lines.</summary>
    public PyPragma? Pragma { get; init; }

    /// <summary>A positional argument.</summary>
    public static implicit operator PyArgument(PyExpression value) => new(value, null, 0);

    /// <summary><c>name=value</c></summary>
    public static PyArgument Named(PyIdentifier name, PyExpression value) => new(value, name, 0);

    /// <summary><c>*value</c></summary>
    public static PyArgument Unpacked(PyExpression value) => new(value, null, 1);

    /// <summary><c>**value</c></summary>
    public static PyArgument UnpackedMapping(PyExpression value) => new(value, null, 2);
}
