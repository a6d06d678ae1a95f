using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>The names that the files of a reducer share.</summary>
/// <param name="node">The node; it has a machine.</param>
internal sealed class FoldNames(NodeScope node)
{
    /// <summary>The machine.</summary>
    public MachineSpec Machine { get; } = node.Spec.Machine!;

    /// <summary>The table of transitions.</summary>
    public ExportedName Transitions { get; } = Rule(node, "TRANSITIONS");

    /// <summary>The function that looks a transition up.</summary>
    public ExportedName RequireTargets { get; } = Rule(node, "require_targets");

    /// <summary>Name of the enum of events.</summary>
    public string EventEnum { get; } = $"{node.Spec.Models[0].Name}_event";

    /// <summary>What the machine is about, in words.</summary>
    public string Noun { get; } = node.Spec.Models[0].Name.Replace('_', ' ');

    /// <summary>The field that holds the state.</summary>
    public PyIdentifier StateField { get; } = NodeNames.Field(node.Spec.Machine!.StateField);

    /// <summary>A state as a member of its enum.</summary>
    public PyExpression State(string value, PyModuleName module) => node.Types.Member(Machine.EnumName, value, module);

    /// <summary>An event as a member of its enum.</summary>
    public PyExpression Event(string value, PyModuleName module) => node.Types.Member(EventEnum, value, module);

    /// <summary>The transitions, those of one state and event together, in the order of the PRD.</summary>
    public IReadOnlyList<IGrouping<(string From, string Event), TransitionSpec>> Groups { get; } =
    [.. node.Spec.Machine!.Transitions.GroupBy(transition => (transition.From, transition.Event))];

    private static ExportedName Rule(NodeScope node, string name) =>
        node.Names.In(NodeFolder.Rules, $"rule_{SafeStem(node)}_transitions", name);

    private static string SafeStem(NodeScope node) =>
        node.Names.Model(node.Spec.Models[0].Name).Module.Value.Split(".model_", StringSplitOptions.None)[^1];
}
