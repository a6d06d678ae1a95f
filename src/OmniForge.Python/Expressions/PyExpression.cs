using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary>
/// An expression. Parentheses that the operators need are set by the nodes themselves. C#'s operators build arithmetic
/// and unions: <c>a + b</c>, <c>type | Py.None</c>.
/// </summary>
public abstract record PyExpression
{
    internal virtual PyPrecedence Precedence => PyPrecedence.Atom;

    /// <summary><c>left + right</c></summary>
    public static PyExpression operator +(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.Add, right);

    /// <summary><c>left - right</c></summary>
    public static PyExpression operator -(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.Subtract, right);

    /// <summary><c>left * right</c></summary>
    public static PyExpression operator *(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.Multiply, right);

    /// <summary><c>left / right</c></summary>
    public static PyExpression operator /(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.Divide, right);

    /// <summary><c>left % right</c></summary>
    public static PyExpression operator %(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.Modulo, right);

    /// <summary><c>left | right</c></summary>
    public static PyExpression operator |(PyExpression left, PyExpression right) =>
        new PyBinary(left, PyBinaryOperator.BitOr, right);

    /// <summary><c>-operand</c></summary>
    public static PyExpression operator -(PyExpression operand) => new PyUnary(PyUnaryOperator.Negative, operand);

    /// <summary><c>this.name</c></summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public PyAttribute Attr(string name) => new(this, PyIdentifier.Of(name));

    /// <summary><c>this.name</c></summary>
    public PyAttribute Attr(PyIdentifier name) => new(this, name);

    /// <summary><c>this(arguments)</c></summary>
    public PyCall Call(params IReadOnlyList<PyArgument> arguments) => new(this, arguments);

    /// <summary><c>this[indices]</c></summary>
    public PySubscript Index(params IReadOnlyList<PyExpression> indices) => new(this, indices);

    /// <summary><c>this == other</c></summary>
    public PyCompare Eq(PyExpression other) => Compare(PyCompareOperator.Equal, other);

    /// <summary><c>this != other</c></summary>
    public PyCompare NotEq(PyExpression other) => Compare(PyCompareOperator.NotEqual, other);

    /// <summary><c>this is other</c></summary>
    public PyCompare Is(PyExpression other) => Compare(PyCompareOperator.Is, other);

    /// <summary><c>this is not other</c></summary>
    public PyCompare IsNot(PyExpression other) => Compare(PyCompareOperator.IsNot, other);

    /// <summary><c>this in other</c></summary>
    public PyCompare In(PyExpression other) => Compare(PyCompareOperator.In, other);

    /// <summary>A comparison with one other value.</summary>
    public PyCompare Compare(PyCompareOperator comparison, PyExpression other) => new(this, [new(comparison, other)]);

    /// <summary>The expression, in parentheses if it binds more loosely than its place needs.</summary>
    internal PyExpression AtLeast(PyPrecedence needed) => Precedence < needed ? new PyParenthesized(this) : this;
}
