using OmniForge.Generation.Data;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Onex.Naming;

namespace OmniForge.Generation.Contracts;

/// <summary>What the strict model of an EFFECT wants: its reads and writes, at least one of them atomic.</summary>
internal sealed class IoOperationsSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        if (node.Spec.Kind != NodeKind.Effect)
        {
            yield break;
        }

        var subject = ClassName.Stem(node.Spec.Entity?.Model.Name ?? node.Spec.Name);
        yield return ("io_operations", YamlSequence.Of([Io($"{subject}_store_write"), Io($"{subject}_store_read")]));
    }

    private static YamlMapping Io(string type) =>
        YamlMapping.Of(
            ("operation_type", YamlScalar.Text(type)),
            ("atomic", YamlScalar.Truth(true)),
            ("timeout_seconds", YamlScalar.Integer(30))
        );
}
