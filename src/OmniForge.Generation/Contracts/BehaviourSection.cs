using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>How long an operation may take, and whether it touches the world.</summary>
internal sealed class BehaviourSection : IContractSection
{
    // The platform wants a limit for two of the kinds; where the PRD tells none, the handler's own timeout is it.
    private const int DefaultMilliseconds = 30_000;

    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        var limit = Math.Max(1, node.Spec.MaxMilliseconds ?? DefaultMilliseconds);
        return
        [
            new("performance", new YamlMapping(new YamlEntry("single_operation_max_ms", limit))),
            new(
                "behavior",
                new YamlMapping(
                    new("node_archetype", node.Spec.Kind.Suffix()),
                    new("purity", node.Spec.Kind == NodeKind.Effect ? "side_effecting" : "pure"),
                    new("idempotent", true),
                    new("timeout_ms", DefaultMilliseconds)
                )
            ),
        ];
    }
}
