using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads the conditions that diagrams and tables write to transitions: they decide among several targets, or must hold.</summary>
/// <param name="draft">The event.</param>
/// <param name="stateField">Name of the field that holds the machine's state.</param>
/// <param name="sentences">Reads conditions.</param>
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
        foreach (var transition in transitions.Where(one => one.Guard is not null))
        {
            foreach (var from in transition.From.Select(wireName))
            {
                var targets = draft.Transitions.Where(one => one.From == from).ToList();
                var isOpen = targets.Count(one => one.Condition is null) > 1;
                var isDecided = targets.Exists(one => one.Condition is not null);
                if (
                    isDecided
                    || Take(
                        transition,
                        from,
                        isOpen,
                        targets.Select(one => one.To).Distinct(StringComparer.Ordinal).Count()
                    )
                )
                {
                    continue;
                }

                unclear.Add(transition);
            }
        }

        return [.. unclear.Distinct()];
    }

    private bool Take(MachineTransition transition, string from, bool isOpen, int targets)
    {
        if (sentences.ReadCondition(transition.Guard!.Text) is not { } condition)
        {
            return false;
        }

        if (!isOpen || targets == 1)
        {
            return sentences.AddDemand(condition, StateIs(from), transition.Guard, transition.Requirement.Id);
        }

        var to = transition.Targets.Select(wireName).ToList();
        var index = draft.Transitions.FindIndex(one =>
            one.From == from && one.Condition is null && to.Contains(one.To, StringComparer.Ordinal)
        );
        if (targets != 2 || to.Count != 1 || index < 0)
        {
            return false;
        }

        // The other target is what follows else, so this one stands first.
        var first = draft.Transitions[index] with
        {
            Condition = condition,
        };
        draft.Transitions.RemoveAt(index);
        draft.Transitions.Insert(0, first);
        return true;
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
