using OmniForge.Generation.Compute;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Ports;
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
    /// <summary>What another record is called, and a list of the records that an expression means.</summary>
    public (PyName One, PyName All) Others { get; init; } = (Py.Name("other"), Py.Name("others"));

    /// <summary>Whether a condition demands that there are no such records, rather than few.</summary>
    public static bool IsNone(Expression condition) =>
        ExpressionParts
            .All(condition)
            .Any(part =>
                part
                    is BinaryExpression
                    {
                        Operator: BinaryOperator.Equal,
                        Left: RecordsExpression,
                        Right: LiteralExpression { Value: 0m }
                    }
            );

    /// <summary><c>[other for other in store.loans() if …]</c></summary>
    public PyComprehension Among(RecordsExpression records) =>
        new(PyCollectionKind.List, Others.One, Py.For(Others.One, All, Meant(records)));

    private PyCall Any(RecordsExpression records) =>
        Py.Name("any").Call(Py.Generator(Meant(records), Py.For(Others.One, All)));

    private PyCall All => Py.Name("store").Attr(NodePorts.Of(node)!.All).Call();

    /// <summary>Whether another record is meant; the one at hand never is.</summary>
    private PyExpression Meant(RecordsExpression records)
    {
        var key = NodeNames.Field(node.Spec.Entity!.Key);
        return Py.And([
            .. Conjuncts(records.Condition).Select(Condition).Prepend(Others.One.Attr(key).NotEq(record.Attr(key))),
        ]);
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And } both => Conjuncts(both.Left)
                .Concat(Conjuncts(both.Right)),
            LiteralExpression { Value: true } => [],
            _ => [condition],
        };

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
            FieldExpression { Scope: FieldScope.Other } field => Others.One.Attr(NodeNames.Field(field.Name)),
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
            BinaryExpression { Operator: BinaryOperator.Multiply } product => Of(product.Left, type)
                * Of(product.Right, type),
            BinaryExpression
            {
                Operator: BinaryOperator.NotEqual,
                Left: RecordsExpression records,
                Right: LiteralExpression { Value: 0m }
            } => Any(records),
            BinaryExpression comparison => Comparison(comparison),
            RecordsExpression { Measure: RecordsMeasure.Count } => Py.Name("len").Call(Others.All),
            FunctionExpression function => FunctionCalls.Of(function, operand => Of(operand, TypeOf(operand) ?? type)),
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
        expression switch
        {
            FieldExpression field => _fields.FirstOrDefault(other => other.Name == field.Name)?.Type,
            RecordsExpression { Measure: RecordsMeasure.Count } => new IntegerType(),
            FunctionExpression { Function: ExpressionFunction.DateOf } => new DateType(),
            FunctionExpression { Function: ExpressionFunction.DaysBetween } => new IntegerType(),
            BinaryExpression { Operator: < BinaryOperator.Less } sum => TypeOf(sum.Left) ?? TypeOf(sum.Right),
            _ => null,
        };
}
