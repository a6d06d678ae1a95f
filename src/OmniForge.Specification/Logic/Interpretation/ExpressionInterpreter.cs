using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>
/// Computes expressions: numbers are <see cref="ContextDecimal"/>, texts and values of enums text, conditions truth values,
/// days <see cref="DateOnly"/>, points in time <see cref="DateTimeOffset"/>, lists lists of such values.
/// </summary>
/// <param name="fields">The value of a field.</param>
/// <param name="tables">The tables that expressions look up.</param>
public sealed class ExpressionInterpreter(Func<FieldExpression, object?> fields, IReadOnlyList<TableSpec> tables)
{
    private readonly Dictionary<string, object?> _items = new(StringComparer.Ordinal);

    /// <summary>The records that expressions may measure, each with its fields.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Records { get; init; } = [];

    /// <summary>The value of an expression.</summary>
    /// <exception cref="DivideByZeroException">It divides by 0.</exception>
    /// <exception cref="InvalidOperationException">Sorts of values do not fit, or a table has no row for a key.</exception>
    public object? Evaluate(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: decimal number } => ContextDecimal.Of(number),
            LiteralExpression literal => literal.Value,
            FieldExpression { Scope: FieldScope.Item } item => Values.Plain(_items.GetValueOrDefault(item.Name)),
            FieldExpression field => fields(field),
            MemberExpression member => Member(member),
            RecordExpression made => new RecordValue(
                made.Fields.ToDictionary(field => field.Name, field => Evaluate(field.Value), StringComparer.Ordinal)
            ),
            EachExpression each => Each(each),
            NotExpression negation => !Truth(negation.Operand),
            ConditionalExpression conditional => Evaluate(
                Truth(conditional.Condition) ? conditional.Then : conditional.Otherwise
            ),
            RoundExpression round => Number(round.Operand).Round(round.Step, round.Mode),
            ExtremeExpression extreme => Extreme(extreme),
            LookupExpression lookup => Lookup(lookup),
            FunctionExpression function => FunctionValues.Of(
                function.Function,
                [.. function.Operands.Select(Evaluate)]
            ),
            RecordsExpression records => RecordMeasures.Of(records, Records, Within),
            BinaryExpression { Operator: BinaryOperator.And } both => Truth(both.Left) && Truth(both.Right),
            BinaryExpression { Operator: BinaryOperator.Or } either => Truth(either.Left) || Truth(either.Right),
            BinaryExpression binary => Binary(binary),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} cannot be computed."),
        };

    /// <summary>The interpreter for which another record is at hand, too.</summary>
    private ExpressionInterpreter Within(IReadOnlyDictionary<string, object?> other) =>
        new(
            field => field.Scope == FieldScope.Other ? RecordMeasures.ValueOf(other, field.Name) : fields(field),
            tables
        )
        {
            Records = Records,
        };

    /// <summary>Whether a condition holds.</summary>
    /// <exception cref="InvalidOperationException">It is no condition.</exception>
    public bool Truth(Expression condition) =>
        Evaluate(condition) is bool truth ? truth : throw new InvalidOperationException("A condition is expected.");

    /// <summary>The value of a number.</summary>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public ContextDecimal Number(Expression expression) =>
        Evaluate(expression) is ContextDecimal number
            ? number
            : throw new InvalidOperationException("A number is expected.");

    private object? Member(MemberExpression member) =>
        Evaluate(member.Of) is RecordValue of && of.Fields.TryGetValue(member.Name, out var value)
            ? Values.Plain(value)
            : throw new InvalidOperationException($"{member.Name} has no value.");

    private object Each(EachExpression each)
    {
        var items =
            Evaluate(each.List) as IReadOnlyList<object?> ?? throw new InvalidOperationException("A list is expected.");
        var outer = _items.GetValueOrDefault(each.Item);
        var value = EachValues.Of(each.Operator, items, OfItem);
        _items[each.Item] = outer;
        return value;

        object? OfItem(object? item)
        {
            _items[each.Item] = item;
            return Evaluate(each.Body);
        }
    }

    private object Binary(BinaryExpression binary)
    {
        if (binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            return Values.AreSame(Evaluate(binary.Left), Evaluate(binary.Right))
                == (binary.Operator == BinaryOperator.Equal);
        }

        if (
            binary.Operator >= BinaryOperator.Less
            && Evaluate(binary.Left) is IComparable time and (DateOnly or DateTimeOffset or TimeOnly)
        )
        {
            return Holds(binary.Operator, time.CompareTo(Evaluate(binary.Right)));
        }

        var (left, right) = (Number(binary.Left), Number(binary.Right));
        return binary.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            _ => Holds(binary.Operator, left.CompareTo(right)),
        };
    }

    private static bool Holds(BinaryOperator comparison, int order) =>
        comparison switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };

    private object Extreme(ExtremeExpression extreme)
    {
        var numbers = extreme.Operands.Select(Number);
        return extreme.IsGreatest ? numbers.Max() : numbers.Min();
    }

    private object? Lookup(LookupExpression lookup)
    {
        var table =
            tables.FirstOrDefault(table => table.Name == lookup.Table)
            ?? throw new InvalidOperationException($"There is no table {lookup.Table}.");
        var key = Evaluate(lookup.Key);
        var row =
            table.Rows.FirstOrDefault(row => Selects(row.Key, key))
            ?? throw new InvalidOperationException($"Table {lookup.Table} has no row for the key.");
        var column = table
            .Columns.Select((name, index) => (name, index))
            .First(pair => pair.name == lookup.Column)
            .index;
        return row.Values[column] is decimal number ? ContextDecimal.Of(number) : row.Values[column];
    }

    private static bool Selects(TableKey rowKey, object? key) =>
        (rowKey, key) switch
        {
            (ValueKey values, _) => values.Values.Any(value =>
                Equals(value is decimal number ? ContextDecimal.Of(number) : value, key)
            ),
            (RangeKey range, ContextDecimal number) => IsAbove(range.Lower, number) && IsBelow(range.Upper, number),
            _ => false,
        };

    private static bool IsAbove(Model.Bound? bound, ContextDecimal number) =>
        bound is null
        || (bound.IsExclusive ? number > ContextDecimal.Of(bound.Value) : number >= ContextDecimal.Of(bound.Value));

    private static bool IsBelow(Model.Bound? bound, ContextDecimal number) =>
        bound is null
        || (bound.IsExclusive ? number < ContextDecimal.Of(bound.Value) : number <= ContextDecimal.Of(bound.Value));
}
