using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Puts the conditions under which states follow to the transitions of an event.</summary>
/// <param name="draft">The event.</param>
/// <param name="stateField">Name of the field that holds the machine's state.</param>
internal sealed class OutcomeSettling(EventDraft draft, string stateField)
{
    /// <summary>What could not be put to the transitions.</summary>
    public List<UnmetStatement> Unmet { get; } = [];

    /// <summary>Whether it is open which of several states follows.</summary>
    public bool IsOpen =>
        draft
            .Transitions.GroupBy(one => one.From, StringComparer.Ordinal)
            .Any(group => group.Count(one => one.Condition is null) > 1);

    /// <summary>Applies an outcome; false, if it says nothing of this event.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="isOwn">Whether it is told of this event; else of the state that it leads to, whichever event does.</param>
    public bool Apply(OutcomeEffect outcome, bool isOwn)
    {
        var conditions = outcome.When is null ? [] : NullSafety.Parts(outcome.When, BinaryOperator.And).ToList();
        var places = conditions.Where(IsOfState).ToList();
        var rest = conditions.Except(places).Append(outcome.Condition).OfType<Expression>().ToList();
        if (rest.Count == 0)
        {
            if (isOwn && places.Count > 0 && LeadsThere(places, outcome.State))
            {
                return true;
            }

            if (isOwn)
            {
                Unmet.Add(
                    new(outcome.State, "When this state follows was not understood.", draft.Transitions[0].Sources[0])
                );
            }

            return false;
        }

        var condition = rest.Aggregate(Build.And);
        var applied = false;
        foreach (var group in draft.Transitions.GroupBy(one => one.From, StringComparer.Ordinal).ToList())
        {
            var natural = group
                .Where(one => one.Condition is null && places.TrueForAll(place => Holds(place, one.To)))
                .ToList();
            var isMine =
                natural.Count > 0
                && (outcome.InsteadOf is null || natural.Exists(one => one.To == outcome.InsteadOf))
                && (isOwn || (natural.Count > 1 && natural.Exists(one => one.To == outcome.State)));
            if (!isMine)
            {
                continue;
            }

            applied = true;
            Replace(natural, outcome, condition);
        }

        return applied || (isOwn && outcome.InsteadOf is not null);
    }

    /// <summary>"While it is low, it becomes filling": so the transitions from there say.</summary>
    private bool LeadsThere(List<Expression> places, string state) =>
        draft.Transitions.Where(one => places.TrueForAll(place => Holds(place, one.From))).ToList()
            is { Count: > 0 } own
        && own.TrueForAll(one => one.To == state);

    private void Replace(List<TransitionSpec> natural, OutcomeEffect outcome, Expression condition)
    {
        var others = natural
            .Where(one => one.To != outcome.State)
            .Select(one => one.To)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var otherwise = outcome.Otherwise ?? outcome.InsteadOf ?? (others is [var only] ? only : null);
        if (otherwise is null && others.Count == 0)
        {
            return; // it leads there anyway
        }

        if (otherwise is null || others.Exists(other => other != otherwise))
        {
            Unmet.Add(new(outcome.State, "When which state follows was not understood.", natural[0].Sources[0]));
            return;
        }

        var first = natural[0];
        natural.ForEach(one => draft.Transitions.Remove(one));
        draft.Transitions.Add(first with { To = outcome.State, Condition = condition });
        draft.Transitions.Add(first with { To = otherwise, Condition = null });
    }

    private bool IsOfState(Expression condition) =>
        ExpressionParts
            .All(condition)
            .OfType<FieldExpression>()
            .All(field => field.Name == stateField && field.Scope != FieldScope.Input);

    private static bool Holds(Expression place, string state) =>
        place switch
        {
            BinaryExpression { Operator: BinaryOperator.Or } either => Holds(either.Left, state)
                || Holds(either.Right, state),
            BinaryExpression { Operator: BinaryOperator.And } both => Holds(both.Left, state)
                && Holds(both.Right, state),
            BinaryExpression { Operator: BinaryOperator.Equal, Right: LiteralExpression { Value: string value } } =>
                value == state,
            BinaryExpression { Operator: BinaryOperator.NotEqual, Right: LiteralExpression { Value: string value } } =>
                value != state,
            NotExpression not => !Holds(not.Operand, state),
            _ => false,
        };

    /// <summary>
    /// Puts the conditions in terms of the new values, and what is told of "reaching" a state in terms of the condition that leads there.
    /// </summary>
    public static void Place(EventDraft draft, string stateField)
    {
        var changed = draft.Assignments.Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < draft.Transitions.Count; i++)
        {
            if (draft.Transitions[i].Condition is { } condition && !draft.ConditionsBefore.Contains(condition))
            {
                draft.Transitions[i] = draft.Transitions[i] with { Condition = After(condition, changed) };
            }
        }

        var conditions = draft.Transitions.Select(one => one.Condition).OfType<Expression>().Distinct().ToList();
        if (conditions.Count > 1)
        {
            draft.Unmet.Add(
                new(
                    conditions[1].ToString(),
                    "Different conditions decide in different states.",
                    draft.Transitions[0].Sources[0]
                )
            );
        }

        for (var i = 0; i < draft.Assignments.Count; i++)
        {
            var change = draft.Assignments[i];
            draft.Assignments[i] = change with { Value = Reached(change.Value, draft, stateField) };
        }
    }

    private static Expression After(Expression condition, HashSet<string> changed) =>
        ExpressionParts.MapFields(
            condition,
            field =>
                field.Scope == FieldScope.Entity && changed.Contains(field.Name)
                    ? field with
                    {
                        Scope = FieldScope.Changed,
                    }
                    : field
        );

    private static Expression Reached(Expression value, EventDraft draft, string stateField)
    {
        if (
            value
                is BinaryExpression
                {
                    Operator: BinaryOperator.Equal,
                    Left: FieldExpression { Scope: FieldScope.Changed, Name: var name },
                    Right: LiteralExpression { Value: string state }
                }
            && name == stateField
        )
        {
            var into = draft.Transitions.Where(one => one.To == state).Select(one => one.Condition).Distinct().ToList();
            var others = draft
                .Transitions.Where(one => one.To != state)
                .Select(one => one.Condition)
                .Distinct()
                .ToList();
            if (into is [{ } condition] && others.TrueForAll(one => one is null))
            {
                return condition;
            }

            if (into is [null] && others is [{ } other])
            {
                return Build.Not(other);
            }

            draft.Unmet.Add(new(state, "When this state follows was not understood.", draft.Transitions[0].Sources[0]));
        }

        return ExpressionParts.Map(value, part => Reached(part, draft, stateField));
    }
}
