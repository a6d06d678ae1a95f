using OmniForge.Generation.Contracts;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Specification.Logic.Machines;

namespace OmniForge.Generation.Reducer;

/// <summary>The state machine in the contract of a reducer (facts/onex.md §2.2).</summary>
internal sealed class StateMachineSection : IContractSection
{
    private const int GuardedPriority = 1;

    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        if (node.Spec.Machine is not { } machine || !FoldOperations.AnyIn(node.Spec))
        {
            yield break;
        }

        var states = node.Spec.Enums.First(one => one.Name == machine.EnumName).Values;
        var noun = node.Spec.Models[0].Name.Replace('_', ' ');
        yield return new(
            "state_machine",
            new YamlMapping(
                new("version", ContractVersion.First),
                new("state_machine_name", machine.Name),
                new("state_machine_version", ContractVersion.First),
                new("description", $"Where a {noun} stands."),
                new("initial_state", YamlScalar.Text(machine.Initial)),
                new(
                    "terminal_states",
                    new YamlSequence([.. machine.Terminal.Select(YamlScalar.Text)]) { IsFlow = true }
                ),
                new("persistence_enabled", false),
                new("recovery_enabled", false),
                new("rollback_enabled", false),
                new("states", new YamlSequence([.. states.Select(state => State(state, machine, noun))])),
                new("transitions", new YamlSequence([.. Transitions(machine)]))
            )
        );
    }

    private static YamlMapping State(string state, MachineSpec machine, string noun)
    {
        var isTerminal = machine.Terminal.Contains(state, StringComparer.Ordinal);
        List<YamlEntry> entries =
        [
            new("version", ContractVersion.First),
            new("state_name", YamlScalar.Text(state)),
            new("state_type", isTerminal ? "terminal" : "operational"),
            new("description", YamlScalar.Text($"The {noun} is {state.Replace('_', ' ')}.")),
        ];
        if (isTerminal)
        {
            entries.Add(new("is_terminal", true));
            entries.Add(new("is_recoverable", false));
        }

        return new YamlMapping(entries);
    }

    private static IEnumerable<YamlMapping> Transitions(MachineSpec machine)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var transition in machine.Transitions)
        {
            var name = $"{transition.Event}_from_{transition.From}".ToLowerInvariant();
            name = names.Add(name) ? name : $"{name}_to_{transition.To}".ToLowerInvariant();
            names.Add(name);
            List<YamlEntry> entries =
            [
                new("version", ContractVersion.First),
                new("transition_name", YamlScalar.Text(name)),
                new("from_state", YamlScalar.Text(transition.From)),
                new("to_state", YamlScalar.Text(transition.To)),
                new("trigger", YamlScalar.Text(transition.Event)),
            ];
            if (transition.Condition is not null)
            {
                entries.Add(new("priority", YamlScalar.Integer(GuardedPriority)));
                entries.Add(new("conditions", new YamlSequence(Condition(transition))));
            }

            yield return new YamlMapping(entries);
        }
    }

    /// <summary>The platform compares a field with a literal only, so the handler's condition has a name here.</summary>
    private static YamlMapping Condition(TransitionSpec transition)
    {
        var name = $"{transition.Event}_leads_to_{transition.To}".ToLowerInvariant();
        return new YamlMapping(
            new("condition_name", YamlScalar.Text(name)),
            new("condition_type", "expression"),
            new("expression", YamlScalar.Text($"{name} == True"))
        );
    }
}
