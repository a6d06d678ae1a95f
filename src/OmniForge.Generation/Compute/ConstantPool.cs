using System.Numerics;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Types;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>The constants of a handler's module: tables first, then numbers that mean something.</summary>
internal sealed class ConstantPool(HandlerScope scope)
{
    private readonly List<PyStatement> _tables = [];
    private readonly List<PyStatement> _numbers = [];
    private readonly Dictionary<string, PyName> _known = new(StringComparer.Ordinal);
    private readonly NameScope _taken = new();

    /// <summary>All constants, in the order in which the code needs them.</summary>
    public IReadOnlyList<PyStatement> Definitions => [.. _tables, .. _numbers];

    /// <summary>A number with a name; 0 and 1 say what they mean themselves.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isInt">Whether it is an <c>int</c>; else a <c>Decimal</c>.</param>
    /// <param name="meaning">What it means, in words.</param>
    public PyExpression Number(decimal value, bool isInt, string meaning)
    {
        var literal = Literal(value, isInt);
        if (value is 0m or 1m or -1m)
        {
            return literal;
        }

        return Known(
            $"{meaning}|{isInt}|{value}",
            () =>
            {
                var name = Name(meaning);
                _numbers.Add(new PyAssign(name, literal));
                return name;
            }
        );
    }

    /// <summary>The column of a table, by the values of its key.</summary>
    public PyName Column(TableSpec table, string column, EnumType key, bool isInt, EnumType? text) =>
        Known(
            $"{table.Name}.{column}",
            () =>
            {
                var index = table.Columns.ToList().IndexOf(column);
                var rows = table.Rows.SelectMany(row =>
                    ((ValueKey)row.Key).Values.Select(value => (Key: (string)value, Value: row.Values[index]))
                );
                return Table($"{column} by {table.KeyName}", key, rows, isInt, text, table.Sources);
            }
        );

    /// <summary>A value for each value of an enum.</summary>
    public PyName Choice(
        string meaning,
        EnumType key,
        IReadOnlyList<(string Key, object? Value)> rows,
        bool isInt,
        EnumType? text
    ) => Known($"{meaning}|{string.Join('|', rows)}", () => Table(meaning, key, rows, isInt, text, []));

    /// <summary>Limits of ranges with the value of each, the lowest first.</summary>
    public PyName Ranges(
        string meaning,
        IReadOnlyList<(decimal Limit, PyExpression Value)> rows,
        PyExpression valueType
    )
    {
        var name = Name(meaning);
        var annotation = Py.Name("tuple").Index(Py.Name("tuple").Index(Library.Decimal, valueType), Py.Ellipsis);
        var items = rows.Select(row => (PyExpression)Py.Tuple(Literal(row.Limit, isInt: false), row.Value)).ToList();
        _tables.Add(new PyAnnotatedAssign(name, annotation, Py.Tuple(items)));
        return name;
    }

    /// <summary>A number as Python writes it.</summary>
    public static PyExpression Literal(decimal value, bool isInt) =>
        isInt ? PyNumber.Integer(new BigInteger(value)) : Literals.Decimal(value);

    private PyName Table(
        string meaning,
        EnumType key,
        IEnumerable<(string Key, object? Value)> rows,
        bool isInt,
        EnumType? text,
        IReadOnlyList<SourceReference> sources
    )
    {
        var name = Name(meaning);
        var valueType =
            text is not null ? scope.Operation.Node.Names.Enum(text.EnumName).In(scope.Module)
            : isInt ? Py.Name("int")
            : (PyExpression)Library.Decimal;
        var items = rows.Select(row => new PyDictItem(
                scope.Types.Member(key.EnumName, row.Key, scope.Module),
                row.Value is decimal number
                    ? Literal(number, isInt)
                    : scope.Types.Member(text!.EnumName, (string)row.Value!, scope.Module)
            ))
            .ToList();
        var keyType = scope.Operation.Node.Names.Enum(key.EnumName).In(scope.Module);
        _tables.Add(
            new PyAnnotatedAssign(name, Py.Name("dict").Index(keyType, valueType), new PyDict(items)).From(sources)
        );
        return name;
    }

    private PyName Name(string meaning) => Py.Name(_taken.Take(ConstantName.Of(meaning), "_"));

    private PyName Known(string key, Func<PyName> make)
    {
        if (!_known.TryGetValue(key, out var name))
        {
            name = make();
            _known.Add(key, name);
        }

        return name;
    }
}
