using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Packages;

/// <summary>Writes <c>metadata.yaml</c>, by which core packs a node; the strict checks want no other YAML beside a contract.</summary>
internal sealed class MetadataWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        if (node.Profile.IsStrict)
        {
            yield break;
        }

        yield return new TextArtifact(
            RelativePath.Parse($"src/{node.Names.Package.Value.Replace('.', '/')}/metadata.yaml"),
            YamlFiles.Text(
                new YamlMapping(
                    new("name", node.Names.Folder),
                    new("version", "0.1.0"),
                    new("description", PyProse.Clean(node.Spec.Description)),
                    new(
                        "entry_points",
                        new YamlMapping(
                            new YamlEntry(
                                "onex.nodes",
                                new YamlMapping(new YamlEntry(node.Names.Folder, node.Names.Package.Value))
                            )
                        )
                    )
                )
            )
        );
    }
}
