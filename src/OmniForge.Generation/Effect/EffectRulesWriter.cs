using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes the rules that the operations on an entity share.</summary>
internal sealed class EffectRulesWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (
            node.Spec.Kind != NodeKind.Effect
            || node.Spec.Entity is null
            || !node.Spec.Operations.Any(operation => EffectLogic.IsOurs(operation.Logic))
        )
        {
            return [];
        }
        return new RuleWriter(new EffectNames(node)).Write() is { } rules ? [rules] : [];
    }
}
