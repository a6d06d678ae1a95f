using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Tells the types of expressions.</summary>
/// <param name="inputs">Types of the inputs.</param>
/// <param name="logic">The computation whose values expressions name, or null.</param>
/// <param name="tables">The tables.</param>
/// <param name="models">The models of objects; null: there are none.</param>
public sealed class TypeInference(
    IReadOnlyDictionary<string, FieldType> inputs,
    ComputeLogic? logic,
    IReadOnlyList<TableSpec> tables,
    IReadOnlyList<ModelSpec>? models = null
)
{
    private DeclaredTypes Declared => field ??= new(inputs, logic, models ?? [], TypeOf);

    /// <summary>The type: truth value, whole number, or decimal with the places that it is rounded to; of other values as they are declared.</summary>
    public FieldType TypeOf(Expression expression) =>
        IsCondition(expression) ? new BooleanType()
        : IsWhole(expression) ? new IntegerType()
        : Declared.Of(expression) is { } type and not (BooleanType or IntegerType or DecimalType) ? type
        : new DecimalType(Places: PlacesOf(expression));

    /// <summary>The texts that an expression may have as its value; empty for numbers.</summary>
    public IEnumerable<string> TextsOf(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: string text } => [text],
            ConditionalExpression conditional => TextsOf(conditional.Then).Concat(TextsOf(conditional.Otherwise)),
            LookupExpression lookup => Cells(lookup).OfType<string>(),
            _ => [],
        };

    /// <summary>Whether the value of an expression may be null.</summary>
    public bool MayBeNull(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: null } => true,
            ConditionalExpression conditional => MayBeNull(conditional.Then) || MayBeNull(conditional.Otherwise),
            FieldExpression { Scope: FieldScope.Local } local => Declared.ValueOf(local) is { } value
                && MayBeNull(value),
            _ => false,
        };

    private bool IsCondition(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: bool } or NotExpression => true,
            ConditionalExpression { Then: LiteralExpression { Value: null } } conditional => IsCondition(
                conditional.Otherwise
            ),
            BinaryExpression { Operator: >= BinaryOperator.Less } => true,
            FunctionExpression { Function: ExpressionFunction.Contains or ExpressionFunction.StartsWith } => true,
            ConditionalExpression conditional => IsCondition(conditional.Then),
            EachExpression { Operator: EachOperator.Any or EachOperator.All } => true,
            FieldExpression { Scope: FieldScope.Local } local => Declared.ValueOf(local) is { } value
                && IsCondition(value),
            FieldExpression or MemberExpression => Declared.Of(expression) is BooleanType,
            _ => false,
        };

    private bool IsWhole(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: decimal number } => number.Scale == 0,
            LiteralExpression { Value: null } => true,
            RoundExpression round => decimal.IsInteger(round.Step),
            BinaryExpression
            {
                Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            } binary => IsWhole(binary.Left) && IsWhole(binary.Right),
            ConditionalExpression conditional => IsWhole(conditional.Then) && IsWhole(conditional.Otherwise),
            ExtremeExpression extreme => extreme.Operands.All(IsWhole),
            FunctionExpression
            {
                Function: ExpressionFunction.Count
                    or ExpressionFunction.DaysBetween
                    or ExpressionFunction.MinuteOf
                    or ExpressionFunction.SecondOf
            } => true,
            FunctionExpression { Function: ExpressionFunction.Remainder } remainder => remainder.Operands.All(IsWhole),
            FunctionExpression { Function: ExpressionFunction.Power, Operands: [var number, var exponent] } => IsWhole(
                number
            ) && IsNotNegative(exponent),
            LookupExpression lookup => Cells(lookup).All(cell => cell is decimal { Scale: 0 }),
            EachExpression { Operator: EachOperator.Sum or EachOperator.Least or EachOperator.Greatest } each =>
                IsWhole(each.Body),
            FieldExpression { Scope: FieldScope.Local } local => Declared.ValueOf(local) is { } value && IsWhole(value),
            FieldExpression or MemberExpression => Declared.Of(expression) is IntegerType,
            _ => false,
        };

    private static int? PlacesOf(Expression expression) =>
        expression switch
        {
            RoundExpression round => round.Step.Scale,
            EachExpression { Operator: EachOperator.Sum or EachOperator.Least or EachOperator.Greatest } each =>
                PlacesOf(each.Body),
            ExtremeExpression extreme => extreme
                .Operands.Select(PlacesOf)
                .Aggregate((one, other) => one is null || other is null ? null : Math.Max(one.Value, other.Value)),
            LiteralExpression { Value: decimal number } => number.Scale,
            ConditionalExpression { Then: LiteralExpression { Value: null } } choice => PlacesOf(choice.Otherwise),
            ConditionalExpression { Otherwise: LiteralExpression { Value: null } } choice => PlacesOf(choice.Then),
            _ => null,
        };

    private bool IsNotNegative(Expression exponent) =>
        exponent switch
        {
            LiteralExpression { Value: decimal number } => number >= 0,
            FieldExpression field => inputs.GetValueOrDefault(field.Name) is IntegerType { Lower.Value: >= 0 },
            _ => false,
        };

    private IEnumerable<object?> Cells(LookupExpression lookup)
    {
        var table = tables.FirstOrDefault(table => table.Name == lookup.Table);
        var column = table?.Columns.ToList().IndexOf(lookup.Column) ?? -1;
        return column < 0 ? [] : table!.Rows.Select(row => row.Values[column]);
    }
}
