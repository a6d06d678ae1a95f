using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;
using OmniForge.Onex.Naming;

namespace OmniForge.Generation.Contracts;

/// <summary>What the strict model of an EFFECT wants: its reads and writes, at least one of them atomic.</summary>
internal sealed class IoOperationsSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        if (node.Spec.Kind != NodeKind.Effect)
        {
            yield break;
        }

        var subject = ClassName.Stem(node.Spec.Entity?.Model.Name ?? node.Spec.Name);
        yield return new("io_operations", new YamlSequence(Io($"{subject}_store_write"), Io($"{subject}_store_read")));
    }

    private static YamlMapping Io(string type) =>
        new YamlMapping(new("operation_type", type), new("atomic", true), new("timeout_seconds", 30));
}
