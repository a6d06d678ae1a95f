using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>Writes the search in a table whose keys are ranges.</summary>
internal static class RangeLookups
{
    /// <summary>The first row whose limit is not passed; the last row's value where all are.</summary>
    public static PyExpression Write(HandlerScope scope, LookupExpression lookup, TableSpec table, EnumType? texts)
    {
        var column = table.Columns.ToList().IndexOf(lookup.Column);
        var rows = table
            .Rows.Select(row => (Key: (RangeKey)row.Key, Value: row.Values[column]))
            .OrderBy(row => row.Key.Lower?.Value ?? decimal.MinValue)
            .ToList();
        var isInt = scope.IsInt(lookup);
        var limits = rows.SkipLast(1).Select(row => (row.Key.Upper!.Value, Cell(row.Value))).ToList();
        PyExpression valueType =
            texts is not null ? scope.Operation.Node.Names.Enum(texts.EnumName).In(scope.Module)
            : isInt ? Py.Name("int")
            : Library.Decimal;
        var tiers = scope.Constants.Ranges($"{lookup.Column} tiers", limits, valueType);
        var (limit, value) = (Py.Name("limit"), Py.Name("value"));
        var key = scope.Writer.Value(lookup.Key);
        var isExclusive = rows[0].Key.Upper!.IsExclusive;
        var test = key.Compare(isExclusive ? PyCompareOperator.Less : PyCompareOperator.LessOrEqual, limit);
        return Py.Name("next")
            .Call(Py.Generator(value, Py.For(Py.Tuple(limit, value), tiers, test)), Cell(rows[^1].Value));

        PyExpression Cell(object? cell) =>
            cell is decimal number
                ? ConstantPool.Literal(number, isInt)
                : scope.Types.Member(texts!.EnumName, (string)cell!, scope.Module);
    }
}
