using System.Numerics;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;

namespace OmniForge.Python;

/// <summary>
/// Short words for building Python. Texts that become names are checked, texts that become literals are escaped:
/// <code>
/// var money = PySymbol.Of("decimal", "Decimal");
/// var rate = Py.Name("rate");
/// Py.Function("net", [Py.Parameter("rate", money)], returns: money) with
/// {
///     Body = [Py.Return(rate * Py.Decimal("1.19"))],
/// };
/// </code>
/// prints as <c>def net(rate: Decimal) -> Decimal:</c> …, and the module imports <c>Decimal</c> by itself.
/// </summary>
public static class Py
{
    /// <summary><c>None</c></summary>
    public static PyExpression None => PyConstant.None;

    /// <summary><c>True</c></summary>
    public static PyExpression True => PyConstant.True;

    /// <summary><c>False</c></summary>
    public static PyExpression False => PyConstant.False;

    /// <summary><c>...</c></summary>
    public static PyExpression Ellipsis => PyConstant.Ellipsis;

    /// <summary>A name of the module or a builtin.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyName Name(string name) => new(PyIdentifier.Of(name));

    /// <summary>A name of the module.</summary>
    public static PyName Name(PyIdentifier name) => new(name);

    /// <summary><c>True</c> or <c>False</c></summary>
    public static PyExpression Bool(bool value) => value ? True : False;

    /// <summary>An integer without separators.</summary>
    public static PyExpression Int(BigInteger value) => PyNumber.Integer(value);

    /// <summary>An integer with its thousands apart: <c>50_000</c>.</summary>
    public static PyExpression Grouped(BigInteger value) => PyNumber.Integer(value, grouped: true);

    /// <summary>A text.</summary>
    public static PyString Str(string value) => new(value);

    /// <summary>A regular expression: a raw literal where that can say it.</summary>
    public static PyString Pattern(string value) => PyString.Raw(value);

    /// <summary><c>Decimal("1.50")</c>, or <c>Decimal(100)</c> for a whole number.</summary>
    /// <param name="digits">Sign, digits and point as Python's decimal reads them.</param>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static PyExpression Decimal(string digits) => PyDecimal.Of(digits);

    /// <summary>A list.</summary>
    public static PyCollection List(params IReadOnlyList<PyExpression> elements) =>
        new(PyCollectionKind.List, elements);

    /// <summary>A tuple.</summary>
    public static PyCollection Tuple(params IReadOnlyList<PyExpression> elements) =>
        new(PyCollectionKind.Tuple, elements);

    /// <summary>A set of at least one element.</summary>
    public static PyCollection Set(params IReadOnlyList<PyExpression> elements) => new(PyCollectionKind.Set, elements);

    /// <summary>A dictionary.</summary>
    public static PyDict Dict(params IReadOnlyList<PyDictItem> items) => new(items);

    /// <summary>An entry of a dictionary.</summary>
    public static PyDictItem Item(PyExpression key, PyExpression value) => new(key, value);

    /// <summary>An entry of a dictionary with a text as key.</summary>
    public static PyDictItem Item(string key, PyExpression value) => new(Str(key), value);

    /// <summary>All entries of another mapping: <c>**value</c>.</summary>
    public static PyDictItem Spread(PyExpression value) => new(null, value);

    /// <summary>A named argument.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyArgument Arg(string name, PyExpression value) => PyArgument.Named(PyIdentifier.Of(name), value);

    /// <summary>A named argument.</summary>
    public static PyArgument Arg(PyIdentifier name, PyExpression value) => PyArgument.Named(name, value);

    /// <summary>An f-string of texts and expressions.</summary>
    public static PyFString Format(params IReadOnlyList<PyFStringPart> parts) => new(parts);

    /// <summary>All operands joined by <c>and</c>.</summary>
    public static PyExpression And(params IReadOnlyList<PyExpression> operands) => PyBoolean.Joined(true, operands);

    /// <summary>All operands joined by <c>or</c>.</summary>
    public static PyExpression Or(params IReadOnlyList<PyExpression> operands) => PyBoolean.Joined(false, operands);

    /// <summary><c>not operand</c></summary>
    public static PyExpression Not(PyExpression operand) => new PyUnary(PyUnaryOperator.Not, operand);

    /// <summary><c>body if test else otherwise</c></summary>
    public static PyExpression If(PyExpression test, PyExpression body, PyExpression otherwise) =>
        new PyConditional(body, test, otherwise);

    /// <summary><c>lambda parameter: body</c></summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyExpression Lambda(string parameter, PyExpression body) =>
        new PyLambda([PyIdentifier.Of(parameter)], body);

    /// <summary>A generator; as the only argument of a call it has no parentheses of its own.</summary>
    public static PyComprehension Generator(
        PyExpression element,
        params IReadOnlyList<PyComprehensionClause> clauses
    ) => new(PyCollectionKind.Tuple, element, clauses);

    /// <summary><c>for target in iterable if conditions</c></summary>
    public static PyComprehensionClause For(
        PyExpression target,
        PyExpression iterable,
        params IReadOnlyList<PyExpression> conditions
    ) => new(target, iterable, conditions);

    /// <summary><c>target = value</c></summary>
    public static PyAssign Assign(PyExpression target, PyExpression value) => new(target, value);

    /// <summary><c>name = value</c></summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyAssign Assign(string name, PyExpression value) => new(Name(name), value);

    /// <summary><c>name: annotation = value</c></summary>
    public static PyAnnotatedAssign Field(PyIdentifier name, PyExpression annotation, PyExpression? value = null) =>
        new(Name(name), annotation, value);

    /// <summary><c>return value</c></summary>
    public static PyReturn Return(PyExpression value) => new(value);

    /// <summary>An expression as a statement.</summary>
    public static PyExpressionStatement Do(PyExpression value) => new(value);

    /// <summary><c>if test:</c> with its body and no other branch.</summary>
    public static PyIf When(PyExpression test, params IReadOnlyList<PyStatement> body) => new(new PyBranch(test, body));

    /// <summary>A parameter that is given by place or name.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyParameter Parameter(string name, PyExpression? annotation = null, PyExpression? value = null) =>
        new(PyIdentifier.Of(name), annotation, value);

    /// <summary>A function.</summary>
    /// <exception cref="ArgumentException">The text is no name.</exception>
    public static PyFunction Function(
        string name,
        IReadOnlyList<PyParameter> parameters,
        PyExpression? returns = null
    ) => new(PyIdentifier.Of(name), parameters, returns);
}
