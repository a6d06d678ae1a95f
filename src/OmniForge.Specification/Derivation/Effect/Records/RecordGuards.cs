using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Machines;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Adds to operations what rules about several records demand of them.</summary>
internal sealed class RecordGuards(NodePlan plan, EffectReading reading)
{
    /// <summary>Adds the guards of the rules at home in the operation, and of those that hold for all whose fields it writes.</summary>
    /// <returns>Whether each rule at home in the operation can be broken by it.</returns>
    public bool Add(EffectOperation operation, OperationDraft draft)
    {
        var problems = draft.Problems.Count;
        foreach (
            var rule in reading.RecordRules.Where(rule =>
                Owner(rule) is null || Owner(rule) == operation.Extraction.Name
            )
        )
        {
            var isOwn = Owner(rule) is not null;
            if (!(isOwn || Writes(draft.Spec, rule.Rule)))
            {
                continue;
            }

            var guard = GuardOf(rule, draft.Spec);
            if (guard is not null && draft.Spec.Logic is CreateLogic or UpdateLogic or ActionLogic)
            {
                draft.Spec = draft.Spec with
                {
                    Logic = Rules.RuledOperations.With(
                        draft.Spec.Logic,
                        RecordLogic.AssignmentsOf(draft.Spec.Logic),
                        [guard]
                    ),
                };
            }
            else if (isOwn)
            {
                draft.Problems.Add(
                    (
                        TextOf(rule) + ": it never applies to what the operation does",
                        EffectModels.SourceOf(plan, rule.Clauses[0])
                    )
                );
            }
        }

        return draft.Problems.Count == problems;
    }

    private string? Owner(FoundRule rule) => reading.Text.OwnerOf(rule.Clauses[0].Requirement)?.Name;

    private static string TextOf(FoundRule rule) => rule.Clauses[0].Source.Trim().Text.TrimEnd('.', ';');

    private static bool Writes(OperationSpec spec, RecordRule rule)
    {
        if (spec.Logic is CreateLogic)
        {
            return true;
        }

        var written = RecordLogic
            .AssignmentsOf(spec.Logic)
            .Select(change => change.Field)
            .Concat(spec.Logic is UpdateLogic ? spec.Inputs.Select(input => input.Name) : [])
            .ToHashSet(StringComparer.Ordinal);
        return rule.Fields.Any(written.Contains);
    }

    /// <summary>The guard; null, if the rule never concerns what the operation makes.</summary>
    private Guard? GuardOf(FoundRule found, OperationSpec spec)
    {
        var condition = found.Rule.Test;
        foreach (var concern in found.Rule.Concerns(Nullable()).Reverse())
        {
            switch (Settled(concern, spec))
            {
                case LiteralExpression { Value: false }:
                    return null;
                case LiteralExpression { Value: true } when Owner(found) is not null:
                    break;
                default:
                    condition = Build.Or(Build.Not(concern), condition);
                    break;
            }
        }

        return new(
            condition,
            ErrorKind.ValidationError,
            GuardReader.MessageOf(EventTextOf(found)),
            [.. found.Clauses.Select(clause => EffectModels.SourceOf(plan, clause))]
        );
    }

    private static string EventTextOf(FoundRule found)
    {
        var text = Machines.Events.EventText.Unmarked(TextOf(found)).Trim();
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private HashSet<string> Nullable() =>
        [.. reading.Entity.Fields.Where(field => EffectModels.IsNullable(reading, field)).Select(field => field.Name)];

    /// <summary>What is certain of a condition on the record as it becomes.</summary>
    private static Expression Settled(Expression concern, OperationSpec spec)
    {
        var assigned = RecordLogic.AssignmentsOf(spec.Logic);
        var known = ExpressionParts.MapFields(
            concern,
            field =>
                assigned.FirstOrDefault(change => change.Field == field.Name)?.Value is LiteralExpression literal
                    ? literal
                    : field
        );
        return Folded(known);
    }

    private static Expression Folded(Expression expression) =>
        ExpressionParts.Map(expression, Folded) switch
        {
            BinaryExpression
            {
                Operator: BinaryOperator.Equal,
                Left: LiteralExpression one,
                Right: LiteralExpression other
            } => new LiteralExpression(Equals(one.Value, other.Value)),
            BinaryExpression
            {
                Operator: BinaryOperator.NotEqual,
                Left: LiteralExpression one,
                Right: LiteralExpression other
            } => new LiteralExpression(!Equals(one.Value, other.Value)),
            BinaryExpression { Operator: BinaryOperator.Or } either => Joined(either.Left, either.Right, decisive: true)
                ?? either,
            BinaryExpression { Operator: BinaryOperator.And } both => Joined(both.Left, both.Right, decisive: false)
                ?? both,
            NotExpression { Operand: LiteralExpression { Value: bool truth } } => new LiteralExpression(!truth),
            var other => other,
        };

    private static Expression? Joined(Expression left, Expression right, bool decisive) =>
        (left, right) switch
        {
            (LiteralExpression { Value: bool one }, _) => one == decisive ? left : right,
            (_, LiteralExpression { Value: bool other }) => other == decisive ? right : left,
            _ => null,
        };
}
