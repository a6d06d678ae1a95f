using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.House;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Model;

namespace OmniForge.PlanningMeasure;

/// <summary>What the program would build of a document: its operations and the kinds of its nodes.</summary>
/// <param name="Inputs">Its operations, each with the fields of its request; names are plain. Triggers that share an operation stand for themselves.</param>
/// <param name="Kinds">The kinds of the nodes, each once.</param>
public sealed record PlannedProject(
    IReadOnlyDictionary<string, IReadOnlySet<string>> Inputs,
    IReadOnlyList<NodeKind> Kinds
)
{
    private static readonly PlannedProject Nothing = new(
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal),
        []
    );

    /// <summary>Plans and derives a document; nothing, if it is refused.</summary>
    public static PlannedProject Of(string path)
    {
        try
        {
            var source = new PrdSource(Path.GetFileName(path), File.ReadAllBytes(path));
            var analyses = PrdAnalyzer.Analyze([source], HouseRules.None, skipUnusable: false, CancellationToken.None);
            return Of(Specifier.Specify(Planner.Plan(analyses.Usable, null).Plan));
        }
        catch (OmniForgeException)
        {
            return Nothing;
        }
    }

    private static PlannedProject Of(ProjectSpec project)
    {
        var inputs = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var node in project.Nodes)
        {
            foreach (var operation in node.Operations)
            {
                var fields = operation
                    .Inputs.SelectMany(field => NamesOf(field, node))
                    .ToHashSet(StringComparer.Ordinal);
                foreach (var name in Called(operation, node))
                {
                    inputs.TryAdd(Names.Plain(name), fields);
                }
            }
        }
        return new(inputs, [.. project.Nodes.Select(node => node.Kind).Distinct()]);
    }

    private static IEnumerable<string> NamesOf(FieldSpec field, NodeSpec node) =>
        field.Type is ModelType type && node.Models.FirstOrDefault(model => model.Name == type.ModelName) is { } model
            ? model.Fields.Select(inner => Names.Plain(inner.Name)).Prepend(Names.Plain(field.Name))
            : [Names.Plain(field.Name)];

    private static IEnumerable<string> Called(OperationSpec operation, NodeSpec node) =>
        node.Kind == NodeKind.Reducer
        && operation.Inputs.FirstOrDefault(field => field.Name == "trigger") is { Type: EnumType triggers }
            ? node.Enums.First(one => one.Name == triggers.EnumName).Values
            : [operation.Name];
}
