using OmniForge.Generation.Types;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Logic;

/// <summary>Writes expressions over the fields of a request in Python.</summary>
/// <param name="types">How the node's types are written.</param>
/// <param name="module">The module that the expressions stand in.</param>
/// <param name="typeOf">The type of a field, or null if it is unknown.</param>
/// <param name="fieldOf">How a field is reached.</param>
internal sealed class ExpressionWriter(
    FieldTypes types,
    PyModuleName module,
    Func<FieldExpression, FieldType?> typeOf,
    Func<FieldExpression, PyExpression> fieldOf
)
{
    private readonly Literals _literals = new(types);

    /// <summary>An expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="expected">The type of the place that it stands in, or null.</param>
    /// <exception cref="ArgumentException">Only the logic of other kinds has such an expression.</exception>
    public PyExpression Write(Expression expression, FieldType? expected = null) =>
        expression switch
        {
            FieldExpression field => fieldOf(field),
            LiteralExpression literal => _literals.Of(expected ?? new TextType(), literal.Value, module),
            NotExpression
            {
                Operand: FunctionExpression { Function: ExpressionFunction.Contains, Operands: [var list, var item] }
            } => Write(item, (TypeOf(list) as ListType)?.Item).Compare(PyCompareOperator.NotIn, Write(list)),
            NotExpression not => Py.Not(Write(not.Operand)),
            FunctionExpression { Function: ExpressionFunction.Contains, Operands: [var list, var item] } => Write(
                    item,
                    (TypeOf(list) as ListType)?.Item
                )
                .In(Write(list)),
            BinaryExpression { Operator: BinaryOperator.And } both => Py.And(Write(both.Left), Write(both.Right)),
            BinaryExpression { Operator: BinaryOperator.Or } either => Py.Or(Write(either.Left), Write(either.Right)),
            BinaryExpression binary => Binary(binary, expected),
            ConditionalExpression choice => Py.If(
                Write(choice.Condition),
                Write(choice.Then, expected),
                Write(choice.Otherwise, expected)
            ),
            ExtremeExpression extreme => Py.Name(extreme.IsGreatest ? "max" : "min")
                .Call([.. extreme.Operands.Select(operand => (PyArgument)Write(operand, expected))]),
            _ => throw new ArgumentException(
                $"{expression.GetType().Name} is no expression over a request.",
                nameof(expression)
            ),
        };

    /// <summary>The opposite of a condition, without "not" where there is a better word.</summary>
    public PyExpression WriteOpposite(Expression condition) =>
        condition switch
        {
            NotExpression not => Write(not.Operand),
            BinaryExpression { Operator: >= BinaryOperator.Less and <= BinaryOperator.NotEqual } comparison => Write(
                comparison with
                {
                    Operator = Opposite(comparison.Operator),
                }
            ),
            _ => Py.Not(Write(condition)),
        };

    private PyExpression Binary(BinaryExpression binary, FieldType? expected)
    {
        var isComparison = ComparisonOf(binary.Operator) is not null;
        var type = TypeOf(binary.Left) ?? TypeOf(binary.Right) ?? (isComparison ? null : expected);
        var (left, right) = (Write(binary.Left, type), Write(binary.Right, type));
        if (binary.Right is LiteralExpression { Value: null })
        {
            return binary.Operator == BinaryOperator.Equal ? left.Is(Py.None) : left.IsNot(Py.None);
        }

        return ComparisonOf(binary.Operator) is { } comparison
            ? left.Compare(comparison, right)
            : binary.Operator switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                _ => left / right,
            };
    }

    private FieldType? TypeOf(Expression expression) =>
        expression switch
        {
            FieldExpression field => typeOf(field),
            BinaryExpression binary when ComparisonOf(binary.Operator) is null => TypeOf(binary.Left)
                ?? TypeOf(binary.Right),
            _ => null,
        };

    private static PyCompareOperator? ComparisonOf(BinaryOperator one) =>
        one switch
        {
            BinaryOperator.Less => PyCompareOperator.Less,
            BinaryOperator.LessOrEqual => PyCompareOperator.LessOrEqual,
            BinaryOperator.Greater => PyCompareOperator.Greater,
            BinaryOperator.GreaterOrEqual => PyCompareOperator.GreaterOrEqual,
            BinaryOperator.Equal => PyCompareOperator.Equal,
            BinaryOperator.NotEqual => PyCompareOperator.NotEqual,
            _ => null,
        };

    private static BinaryOperator Opposite(BinaryOperator one) =>
        one switch
        {
            BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
            BinaryOperator.LessOrEqual => BinaryOperator.Greater,
            BinaryOperator.Greater => BinaryOperator.LessOrEqual,
            BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
            BinaryOperator.Equal => BinaryOperator.NotEqual,
            _ => BinaryOperator.Equal,
        };
}
