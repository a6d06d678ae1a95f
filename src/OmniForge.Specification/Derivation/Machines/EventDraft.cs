using OmniForge.Requirements.Documents;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>What is known of an event so far.</summary>
internal sealed class EventDraft(string name)
{
    public string Name { get; } = name;

    public List<FieldSpec> Inputs { get; } = [];

    public List<TransitionSpec> Transitions { get; } = [];

    /// <summary>Values on the way that assignments and guards speak of.</summary>
    public List<Assignment> Values { get; } = [];

    public List<Assignment> Assignments { get; } = [];

    /// <summary>Conditions of transitions that are over the state before the event, and not after it.</summary>
    public HashSet<Expression> ConditionsBefore { get; } = [];

    public List<Guard> Guards { get; } = [];

    public List<UnmetStatement> Unmet { get; } = [];

    /// <summary>Requirements that are about this event.</summary>
    public HashSet<PrdRequirement> Homes { get; } = [];

    public List<SourceReference> Sources { get; } = [];

    /// <summary>Whether it changes nothing but the state, and depends on nothing else.</summary>
    public bool IsBare =>
        Inputs.Count == 0
        && Assignments.Count == 0
        && Guards.Count == 0
        && Transitions.TrueForAll(transition => transition.Condition is null);
}
