using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Orchestrator;
using OmniForge.Generation.Reducer;
using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Contracts;

/// <summary>Writes <c>contract.yaml</c>: what the platform reads of a node.</summary>
internal sealed class ContractWriter : INodeWriter
{
    /// <summary>The parts of a contract; each one is asked, in this order.</summary>
    private static readonly IReadOnlyList<IContractSection> Sections =
    [
        new IdentitySection(),
        new BehaviourSection(),
        new RoutingSection(),
        new EventBusSection(),
        new AlgorithmSection(),
        new IoOperationsSection(),
        new StateMachineSection(),
        new WorkflowSection(),
        new RuntimeSection(),
    ];

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        var entries = Sections.SelectMany(section => section.Write(node)).ToList();
        yield return new TextArtifact(
            RelativePath.Parse($"src/{node.Names.Package.Value.Replace('.', '/')}/contract.yaml"),
            YamlFiles.Text(new YamlMapping(entries))
        );
    }
}
