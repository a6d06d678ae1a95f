using System.Numerics;
using OmniForge.Python;
using OmniForge.Python.Expressions;

namespace OmniForge.Generation.Samples;

/// <summary>Values of the wire as Python writes them: what tests give to <c>model_validate</c>.</summary>
public static class WireLiterals
{
    /// <summary>A value: a text, a number, a list, a dictionary …</summary>
    public static PyExpression Of(WireValue value) =>
        value switch
        {
            WireText(var text) => new PyString(text),
            WireNumber(var number) => PyNumber.Integer(new BigInteger(number)),
            WireTruth(var truth) => Py.Bool(truth),
            WireList(var items) => new PyCollection(PyCollectionKind.List, [.. items.Select(Of)]),
            WireObject(var fields) => Dictionary(fields),
            _ => Py.None,
        };

    /// <summary>Fields as a dictionary.</summary>
    /// <param name="fields">The fields, in their order.</param>
    /// <param name="first">Entries that stand before them.</param>
    public static PyDict Dictionary(IEnumerable<WireField> fields, params IReadOnlyList<PyDictItem> first) =>
        new([.. first, .. fields.Select(field => new PyDictItem(new PyString(field.Name), Of(field.Value)))]);
}
