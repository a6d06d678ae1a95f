using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Finds divisors that an input which may be 0 makes 0, where no condition or refusal speaks of that input.</summary>
internal sealed class ZeroDivisors(IReadOnlyList<ComputeStep> steps, Vocabulary vocabulary)
{
    private readonly HashSet<FieldExpression> _guarded =
    [
        .. steps.Where(step => step.Guard is not null).SelectMany(step => Dependencies.FieldsOf(step.Guard!.Condition)),
    ];

    private readonly List<Expression> _demanded =
    [
        .. steps.Where(step => step.Guard is not null).Select(step => step.Guard!.Condition),
    ];

    /// <summary>The names of lists that may be empty and of which an expression takes the average, the least or the greatest.</summary>
    public IEnumerable<string> EmptyIn(Expression expression) => EmptyIn(expression, _demanded);

    private IEnumerable<string> EmptyIn(Expression expression, IReadOnlyList<Expression> told)
    {
        if (expression is ConditionalExpression conditional)
        {
            IReadOnlyList<Expression> more = [.. told, conditional.Condition];
            return EmptyIn(conditional.Condition, told)
                .Concat(EmptyIn(conditional.Then, more))
                .Concat(EmptyIn(conditional.Otherwise, more));
        }

        var list = expression switch
        {
            EachExpression { Operator: EachOperator.Least or EachOperator.Greatest } extreme => extreme.List,
            BinaryExpression
            {
                Operator: BinaryOperator.Divide,
                Right: FunctionExpression { Function: ExpressionFunction.Count, Operands: [var counted] }
            } => counted,
            FunctionExpression { Function: ExpressionFunction.First or ExpressionFunction.Last } end => end.Operands[0],
            _ => null,
        };
        var inner = ExpressionParts.Of(expression).SelectMany(part => EmptyIn(part, told));
        return list is not null && MayBeEmpty(list) && !told.Any(condition => SpeaksOf(condition, list))
            ? inner.Append(Dependencies.FieldsOf(list).FirstOrDefault()?.Name ?? "a list")
            : inner;
    }

    private static bool SpeaksOf(Expression condition, Expression list) =>
        ExpressionParts
            .All(condition)
            .Any(part =>
                part is FunctionExpression { Function: ExpressionFunction.Count, Operands: [var counted] }
                && counted.Equals(list)
            );

    private bool MayBeEmpty(Expression list) =>
        list switch
        {
            FieldExpression { Scope: FieldScope.Input } input => vocabulary.Types.GetValueOrDefault(input.Name)
                is not ListType { MinItems: > 0 },
            EachExpression { Operator: not EachOperator.Where } each => MayBeEmpty(each.List),
            FunctionExpression { Function: ExpressionFunction.Distinct } distinct => MayBeEmpty(distinct.Operands[0]),
            _ => true,
        };

    /// <summary>The names of those by which an expression divides.</summary>
    public IEnumerable<string> In(Expression expression) => In(expression, []).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> In(Expression expression, IReadOnlyList<FieldExpression> told)
    {
        if (expression is ConditionalExpression conditional)
        {
            IReadOnlyList<FieldExpression> more = [.. told, .. Dependencies.FieldsOf(conditional.Condition)];
            return In(conditional.Condition, told)
                .Concat(In(conditional.Then, more))
                .Concat(In(conditional.Otherwise, more));
        }

        var parts = ExpressionParts.Of(expression).SelectMany(part => In(part, told));
        return
            expression is BinaryExpression { Operator: BinaryOperator.Divide, Right: FieldExpression divisor }
            && !told.Contains(divisor)
            && MayBeZero(divisor, told)
            ? parts.Append(divisor.Name)
            : parts;
    }

    private bool MayBeZero(FieldExpression field, IReadOnlyList<FieldExpression> told) =>
        !_guarded.Contains(field)
        && (
            field.Scope == FieldScope.Input
                ? IsZeroAllowed(field.Name)
                : field.Scope == FieldScope.Local
                    && DefinitionOf(field.Name) is FieldExpression alias
                    && !told.Contains(alias)
                    && MayBeZero(alias, told)
        );

    // Where nothing limits an input, nobody thought of 0 either; a limit that lets it in was meant.
    private bool IsZeroAllowed(string input) =>
        vocabulary.Types.GetValueOrDefault(input) switch
        {
            IntegerType integer => Includes(integer.Lower, integer.Upper),
            DecimalType number => Includes(number.Lower, number.Upper),
            _ => false,
        };

    private static bool Includes(Bound? lower, Bound? upper) =>
        lower is not null
        && (lower.Value < 0 || (lower.Value == 0 && !lower.IsExclusive))
        && (upper is null || upper.Value > 0 || (upper.Value == 0 && !upper.IsExclusive));

    private Expression? DefinitionOf(string name) =>
        steps.Select(step => step.Assignment).FirstOrDefault(assignment => assignment?.Field == name)?.Value;
}
