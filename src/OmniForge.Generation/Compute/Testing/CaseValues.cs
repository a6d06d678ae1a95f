using System.Globalization;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Values of cases, as the wire and as Python have them.</summary>
/// <param name="models">The models of objects.</param>
internal sealed class CaseValues(IReadOnlyList<ModelSpec> models)
{
    /// <summary>A value on the wire: whole numbers as such, others as text.</summary>
    public WireValue Wire(object? value, FieldType type) =>
        value switch
        {
            bool truth => WireValue.Truth(truth),
            decimal number => type is IntegerType
                ? WireValue.Number(number)
                : WireValue.Text(number.ToString(CultureInfo.InvariantCulture)),
            ContextDecimal number => type is IntegerType
                ? WireValue.Number(number.ToDecimal())
                : WireValue.Text(number.ToString()),
            string text => WireValue.Text(text),
            DateOnly day => WireValue.Text(day.ToString("O", CultureInfo.InvariantCulture)),
            DateTimeOffset moment => WireValue.Text(
                moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)
            ),
            IReadOnlyList<object?> items => WireValue.List([.. items.Select(item => Wire(item, ItemOf(type)))]),
            RecordValue record => WireValue.Object([
                .. FieldsOf(type, record)
                    .Select(field => new WireField(
                        FieldName.Of(field.Name),
                        Wire(record.Fields[field.Name], field.Type)
                    )),
            ]),
            _ => WireValue.Null,
        };

    /// <summary>A value as a test of an answer, dumped to plain values, expects it.</summary>
    public PyExpression Literal(object? value, FieldType type) =>
        value switch
        {
            decimal number => Literal(ContextDecimal.Of(number), type),
            ContextDecimal number => type is IntegerType
                ? ConstantPool.Literal(number.ToDecimal(), isInt: true)
                : Py.Decimal(number.ToString()),
            bool truth => Py.Bool(truth),
            string text => new PyString(text),
            DateOnly day => Library.Date.Call(
                PyNumber.Integer(day.Year),
                PyNumber.Integer(day.Month),
                PyNumber.Integer(day.Day)
            ),
            IReadOnlyList<object?> items => Py.Tuple([.. items.Select(item => Literal(item, ItemOf(type)))]),
            RecordValue record => Py.Dict([
                .. FieldsOf(type, record)
                    .Select(field => new PyDictItem(
                        new PyString(FieldName.Of(field.Name)),
                        Literal(record.Fields[field.Name], field.Type)
                    )),
            ]),
            _ => Py.None,
        };

    /// <summary>Whether values of a type hold objects, which a test has to dump before it compares them.</summary>
    public static bool HoldsObjects(FieldType type) =>
        type is ModelType || (type is ListType list && HoldsObjects(list.Item));

    private static FieldType ItemOf(FieldType type) => type is ListType list ? list.Item : type;

    private IEnumerable<FieldSpec> FieldsOf(FieldType type, RecordValue record) =>
        type is ModelType(var name)
            ? (models.FirstOrDefault(model => model.Name == name)?.Fields ?? []).Where(field =>
                record.Fields.ContainsKey(field.Name)
            )
            : [];
}
