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
