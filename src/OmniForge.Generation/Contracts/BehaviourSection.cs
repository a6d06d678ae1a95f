using OmniForge.Generation.Data;
using OmniForge.Generation.Operations;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>How long an operation may take, and whether it touches the world.</summary>
internal sealed class BehaviourSection : IContractSection
{
    // The platform wants a limit for two of the kinds; where the PRD tells none, the handler's own timeout is it.
    private const int DefaultMilliseconds = 30_000;

    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        var limit = Math.Max(1, node.Spec.MaxMilliseconds ?? DefaultMilliseconds);
        return
        [
            ("performance", YamlMapping.Of(("single_operation_max_ms", YamlScalar.Integer(limit)))),
            (
                "behavior",
                YamlMapping.Of(
                    ("node_archetype", YamlScalar.Text(node.Spec.Kind.Suffix())),
                    ("purity", YamlScalar.Text(node.Spec.Kind == NodeKind.Effect ? "side_effecting" : "pure")),
                    ("idempotent", YamlScalar.Truth(true)),
                    ("timeout_ms", YamlScalar.Integer(DefaultMilliseconds))
                )
            ),
        ];
    }
}
