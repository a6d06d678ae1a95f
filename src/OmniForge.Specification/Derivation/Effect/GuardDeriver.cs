using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Derives which statuses let an operation pass.</summary>
internal sealed class GuardDeriver(NodePlan plan, EffectReading reading)
{
    private readonly EffectEntity _entity = reading.Entity;

    /// <summary>What must hold of the entity before.</summary>
    public List<Guard> GuardsOf(EffectOperation operation) =>
        _entity.Status is not { } status
            ? []
            :
            [
                .. reading
                    .StatusRules.Where(rule => Concerns(rule, operation))
                    .Select(rule => GuardOf(rule, status))
                    .DistinctBy(guard => guard.Condition),
            ];

    private bool Concerns(StatusRule rule, EffectOperation operation)
    {
        var named = reading.Operations.Where(other => rule.Verbs.Any(verb => Names(verb, other))).ToList();
        return named.Count > 0 ? named.Contains(operation) : operation.Clauses.Contains(rule.Clause);
    }

    /// <summary>Whether the stem of a verb means an operation.</summary>
    public static bool Names(string verb, EffectOperation operation) =>
        verb == operation.VerbStem
        || (operation.Kind is CrudKind.Update or CrudKind.Delete && CrudVerbs.KindOfStem(verb) == operation.Kind);

    private Guard GuardOf(StatusRule rule, FieldReading status)
    {
        var field = new FieldExpression(FieldScope.Entity, status.Name);
        var tests = rule
            .Statuses.Distinct(StringComparer.Ordinal)
            .Select(value =>
                (Expression)
                    new BinaryExpression(
                        rule.IsForbidden ? BinaryOperator.NotEqual : BinaryOperator.Equal,
                        field,
                        new LiteralExpression(value)
                    )
            );
        var condition = tests.Aggregate(
            (one, other) => new BinaryExpression(rule.IsForbidden ? BinaryOperator.And : BinaryOperator.Or, one, other)
        );
        var words = string.Join(
            " or ",
            rule.Statuses.Distinct(StringComparer.Ordinal).Select(value => value.Replace('_', ' '))
        );
        var message =
            "The " + _entity.Noun.Replace('_', ' ') + (rule.IsForbidden ? " must not be " : " must be ") + words + ".";
        return new(condition, ErrorKind.InvalidState, message, [EffectModels.SourceOf(plan, rule.Clause)]);
    }
}
