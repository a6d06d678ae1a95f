using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Carries out what is computed of stored entities.</summary>
public static class SummaryInterpreter
{
    /// <summary>Carries it out.</summary>
    /// <param name="logic">What is computed.</param>
    /// <param name="entity">The entity's name, under which the condition speaks of one.</param>
    /// <param name="tables">The tables that it looks up.</param>
    /// <param name="inputs">The request's fields; numbers as <see cref="decimal"/>.</param>
    /// <param name="records">The fields of each entity that is stored, in the order of their insertion.</param>
    /// <returns>What was computed; null, if it cannot be computed, as the greatest of none.</returns>
    public static ComputeOutcome? Run(
        SummaryLogic logic,
        string entity,
        IReadOnlyList<TableSpec> tables,
        IReadOnlyDictionary<string, object?> inputs,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> records
    )
    {
        ArgumentNullException.ThrowIfNull(logic);
        ArgumentNullException.ThrowIfNull(inputs);
        var all = new FieldExpression(FieldScope.Stored, logic.Records);
        Expression counted = logic.Condition is { } condition
            ? new EachExpression(EachOperator.Where, all, entity, condition)
            : all;
        var given = new Dictionary<string, object?>(inputs, StringComparer.Ordinal)
        {
            [logic.Records] = records.Select(record => (object?)new RecordValue(record)).ToList(),
        };
        try
        {
            return ComputeInterpreter.Run(
                new([
                    .. logic.Steps.Select(step => new ComputeStep(
                        step.Assignment is { } one ? one with { Value = Counted(one.Value, all, counted) } : null,
                        step.Guard is { } guard
                            ? guard with
                            {
                                Condition = Counted(guard.Condition, all, counted),
                            }
                            : null
                    )),
                ]),
                tables,
                given
            );
        }
        catch (Exception e) when (e is InvalidOperationException or DivideByZeroException)
        {
            return null;
        }
    }

    private static Expression Counted(Expression expression, FieldExpression all, Expression counted) =>
        ExpressionParts.MapFields(expression, field => field == all ? counted : field);
}
