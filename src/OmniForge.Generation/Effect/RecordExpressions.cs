using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Types;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes expressions over a request and a stored entity.</summary>
/// <param name="node">The node.</param>
/// <param name="module">The module that they stand in.</param>
/// <param name="record">What the entity is called there.</param>
internal sealed class RecordExpressions(NodeScope node, PyModuleName module, PyExpression record)
{
    private readonly Literals _literals = new(node.Types);
    private readonly IReadOnlyList<FieldSpec> _fields = node.Spec.Entity!.Model.Fields;

    /// <summary>The value that a field gets.</summary>
    public PyExpression Value(string field, Expression value) =>
        Of(value, _fields.First(other => other.Name == field).Type);

    /// <summary>A condition of the entity.</summary>
    public PyExpression Condition(Expression condition) => Of(condition, new BooleanType());

    private PyExpression Of(Expression expression, FieldType type) =>
        expression switch
        {
            LiteralExpression literal => _literals.Of(type, literal.Value, module),
            FieldExpression { Scope: FieldScope.Input } field => Py.Name("request").Attr(NodeNames.Field(field.Name)),
            FieldExpression field => record.Attr(NodeNames.Field(field.Name)),
            NowExpression when type is DateType => Clock.Call().Attr("date").Call(),
            NowExpression => Clock.Call(),
            NotExpression not => Py.Not(Of(not.Operand, type)),
            BinaryExpression { Operator: BinaryOperator.And } both => Py.And(Of(both.Left, type), Of(both.Right, type)),
            BinaryExpression { Operator: BinaryOperator.Or } either => Py.Or(
                Of(either.Left, type),
                Of(either.Right, type)
            ),
            BinaryExpression { Operator: BinaryOperator.Add } sum => Of(sum.Left, type) + Of(sum.Right, type),
            BinaryExpression { Operator: BinaryOperator.Subtract } difference => Of(difference.Left, type)
                - Of(difference.Right, type),
            BinaryExpression comparison => Comparison(comparison),
            _ => throw new ArgumentException(
                $"{expression.GetType().Name} is not for stored entities.",
                nameof(expression)
            ),
        };

    private static PyAttribute Clock => Py.Name("self").Attr("_clock").Attr("now");

    private PyCompare Comparison(BinaryExpression comparison)
    {
        var type = TypeOf(comparison.Left) ?? TypeOf(comparison.Right) ?? new BooleanType();
        var (left, right) = (Of(comparison.Left, type), Of(comparison.Right, type));
        var isIdentity = type is EnumType or BooleanType || comparison.Right is LiteralExpression { Value: null };
        return comparison.Operator switch
        {
            BinaryOperator.Equal => isIdentity ? left.Is(right) : left.Eq(right),
            BinaryOperator.NotEqual => isIdentity ? left.IsNot(right) : left.NotEq(right),
            BinaryOperator.Less => left.Compare(PyCompareOperator.Less, right),
            BinaryOperator.LessOrEqual => left.Compare(PyCompareOperator.LessOrEqual, right),
            BinaryOperator.Greater => left.Compare(PyCompareOperator.Greater, right),
            _ => left.Compare(PyCompareOperator.GreaterOrEqual, right),
        };
    }

    private FieldType? TypeOf(Expression expression) =>
        expression is FieldExpression field ? _fields.FirstOrDefault(other => other.Name == field.Name)?.Type : null;
}
