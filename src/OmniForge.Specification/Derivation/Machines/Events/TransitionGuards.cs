using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>
/// Puts the conditions of rows and arrows to an event: over the state before it, they tell which of two states follows, or when it is
/// refused.
/// </summary>
/// <param name="draft">The event.</param>
/// <param name="stateField">Name of the field that holds the machine's state.</param>
/// <param name="sentences">Reads conditions, and takes demands.</param>
/// <param name="wireName">A state as it is on the wire.</param>
internal sealed class TransitionGuards(
    EventDraft draft,
    string stateField,
    EventSentences sentences,
    Func<string, string> wireName
)
{
    /// <summary>Reads the guards of the event's transitions; those that were not understood come back.</summary>
    public IReadOnlyList<MachineTransition> Read(IReadOnlyList<MachineTransition> transitions)
    {
        var unclear = new List<MachineTransition>();
        foreach (var from in transitions.SelectMany(one => one.From).Distinct(StringComparer.Ordinal))
        {
            var rows = transitions.Where(one => one.From.Contains(from, StringComparer.Ordinal)).ToList();
            var guarded = rows.Where(one => one.Guard is not null).ToList();
            var state = wireName(from);
            if (
                guarded.Count > 0
                && !draft.Transitions.Exists(one => one.From == state && one.Condition is not null)
                && !Take(rows, guarded, state)
            )
            {
                unclear.AddRange(guarded);
            }
        }

        return [.. unclear.Distinct()];
    }

    private bool Take(List<MachineTransition> rows, List<MachineTransition> guarded, string from)
    {
        var conditions = guarded.Select(one => sentences.ReadCondition(one.Guard!.Text)).OfType<Expression>().ToList();
        if (conditions.Count < guarded.Count || rows.Count - guarded.Count > 1 || !Decide(guarded, conditions, from))
        {
            return false;
        }

        return guarded.Count < rows.Count || Demand(guarded, conditions, from);
    }

    /// <summary>The first of the rows leads to its state under its condition, where another one follows else.</summary>
    private bool Decide(List<MachineTransition> guarded, List<Expression> conditions, string from)
    {
        var open = draft.Transitions.Where(one => one.From == from).ToList();
        var targets = open.Select(one => one.To).Distinct(StringComparer.Ordinal).ToList();
        if (targets.Count == 1)
        {
            return true;
        }

        var to = guarded[0].Targets.Select(wireName).ToList();
        var isAlike =
            targets.Count == 2
            && to.Count == 1
            && guarded.TrueForAll(one => one.Targets.Count == 1)
            && guarded.Skip(1).All(one => wireName(one.Targets[0]) != to[0]);
        if (!isAlike)
        {
            return false;
        }

        draft.ConditionsBefore.Add(conditions[0]);
        draft.Transitions.RemoveAll(one => one.From == from);
        draft.Transitions.Insert(0, open.First(one => one.To != to[0]));
        draft.Transitions.Insert(0, open.First(one => one.To == to[0]) with { Condition = conditions[0] });
        return true;
    }

    /// <summary>Where each row has a condition, one of them has to hold.</summary>
    private bool Demand(List<MachineTransition> guarded, List<Expression> conditions, string from)
    {
        var isComplete = conditions is [var one, var other] && Equals(Build.Not(one), other);
        return isComplete
            || sentences.AddDemand(
                conditions.Aggregate(Build.Or),
                StateIs(from),
                guarded[0].Guard!,
                guarded[0].Requirement.Id
            );
    }

    /// <summary>What scenarios say is refused under a condition; those that were not understood come back.</summary>
    public IReadOnlyList<MachineTransition> Refuse(IReadOnlyList<MachineTransition> refusals) =>
        [.. refusals.Where(one => !one.From.All(from => Refuse(one, one.Guard, wireName(from))))];

    private bool Refuse(MachineTransition refusal, RichText? guard, string from)
    {
        if (guard is null)
        {
            return draft.Transitions.TrueForAll(one => one.From != from);
        }

        return sentences.ReadCondition(guard.Text) is { } condition
            && sentences.AddDemand(Build.Not(condition), StateIs(from), guard, refusal.Requirement.Id);
    }

    private BinaryExpression? StateIs(string from) =>
        draft.Transitions.TrueForAll(one => one.From == from)
            ? null
            : new(
                BinaryOperator.Equal,
                new FieldExpression(FieldScope.Entity, stateField),
                new LiteralExpression(from)
            );
}
