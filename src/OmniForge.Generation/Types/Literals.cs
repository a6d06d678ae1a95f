using System.Globalization;
using System.Numerics;
using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Types;

/// <summary>Values of the PRD as Python writes them.</summary>
/// <param name="types">How the node's types are written.</param>
public sealed class Literals(FieldTypes types)
{
    /// <summary>A value of a type.</summary>
    /// <param name="type">The type; it decides between <c>5</c> and <c>Decimal(5)</c>, and between a text and a member.</param>
    /// <param name="value">What a <c>LiteralExpression</c> holds.</param>
    /// <param name="module">The module that it stands in.</param>
    public PyExpression Of(FieldType type, object? value, PyModuleName module) =>
        (type, value) switch
        {
            (_, null) => Py.None,
            (_, bool truth) => Py.Bool(truth),
            (EnumType(var name), string text) => types.Member(name, text, module),
            (IntegerType, decimal number) when number == decimal.Truncate(number) => PyNumber.Integer(
                new BigInteger(number)
            ),
            (_, decimal number) => Decimal(number),
            (_, DateOnly day) => Day(day),
            (_, string text) => new PyString(text),
            (ListType list, IReadOnlyList<object?> items) => new PyCollection(
                PyCollectionKind.Tuple,
                [.. items.Select(item => Of(list.Item, item, module))]
            ),
            _ => new PyCollection(PyCollectionKind.Tuple),
        };

    /// <summary><c>Decimal(5)</c> or <c>Decimal("2.50")</c></summary>
    public static PyExpression Decimal(decimal value) => Py.Decimal(value.ToString(CultureInfo.InvariantCulture));

    private static PyCall Day(DateOnly day) =>
        Library.Date.Call(PyNumber.Integer(day.Year), PyNumber.Integer(day.Month), PyNumber.Integer(day.Day));
}
