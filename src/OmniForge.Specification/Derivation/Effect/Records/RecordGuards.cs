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

        foreach (var demand in reading.RecordDemands)
        {
            Add(operation, draft, demand);
        }

        return draft.Problems.Count == problems;
    }

    /// <summary>Adds what must hold between the fields of the record as it becomes.</summary>
    private void Add(EffectOperation operation, OperationDraft draft, FoundDemand demand)
    {
        var owner = reading.Text.OwnerOf(demand.Clause.Requirement);
        var computed = RecordLogic
            .AssignmentsOf(draft.Spec.Logic)
            .Where(change => !Rules.RuledOperations.IsTold(change))
            .Select(change => change.Field)
            .ToHashSet(StringComparer.Ordinal);
        var isMeant = owner is null
            ? draft.Spec.Logic is CreateLogic || demand.Fields.Any(field => Written(draft.Spec).Contains(field))
            : owner == operation.Extraction;
        if (!isMeant)
        {
            return;
        }

        if (
            draft.Spec.Logic is not (CreateLogic or UpdateLogic or ActionLogic)
            || (owner is not null && draft.Spec.Logic is ActionLogic && demand.Fields.Any(computed.Contains))
        )
        {
            draft.Problems.Add(
                (
                    demand.Clause.Source.Trim().Text.TrimEnd('.', ';') + ": what it is about was not understood",
                    EffectModels.SourceOf(plan, demand.Clause)
                )
            );
            return;
        }

        var condition = ExpressionParts.MapFields(
            demand.Condition,
            field => field.Scope == FieldScope.Entity ? field with { Scope = FieldScope.Changed } : field
        );
        var guard = new Guard(
            condition,
            ErrorKind.ValidationError,
            GuardReader.MessageOf(Sentence(demand.Clause)),
            [EffectModels.SourceOf(plan, demand.Clause)]
        );
        draft.Spec = draft.Spec with
        {
            Logic = Rules.RuledOperations.With(draft.Spec.Logic, RecordLogic.AssignmentsOf(draft.Spec.Logic), [guard]),
        };
    }

    private static HashSet<string> Written(OperationSpec spec) =>
        RecordLogic
            .AssignmentsOf(spec.Logic)
            .Select(change => change.Field)
            .Concat(spec.Logic is UpdateLogic ? spec.Inputs.Select(input => input.Name) : [])
            .ToHashSet(StringComparer.Ordinal);

    private string? Owner(FoundRule rule) => reading.Text.OwnerOf(rule.Clauses[0].Requirement)?.Name;

    private static string TextOf(FoundRule rule) => rule.Clauses[0].Source.Trim().Text.TrimEnd('.', ';');

    private static bool Writes(OperationSpec spec, RecordRule rule)
    {
        if (spec.Logic is CreateLogic)
        {
            return true;
        }

        return rule.Fields.Any(Written(spec).Contains);
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
            GuardReader.MessageOf(Sentence(found.Clauses[0])),
            [.. found.Clauses.Select(clause => EffectModels.SourceOf(plan, clause))]
        );
    }

    private static string Sentence(Clause clause)
    {
        var text = Machines.Events.EventText.Unmarked(clause.Source.Trim().Text.TrimEnd('.', ';')).Trim();
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
