using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Projects;

/// <summary>
/// Writes <c>validation/runtime_profiles_allowlist.yaml</c>: the platform's own way to say that a strict contract names no
/// runtime profile (facts/onex.md §2.4).
/// </summary>
internal sealed class AllowlistWriter : IProjectWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        if (!project.Options.Profile.IsStrict)
        {
            yield break;
        }

        var nodes = project.Names.Nodes.Select(node => new YamlMapping(
            new("node_id", node.Folder),
            new("reason", "Strict typed contract; hosted by the default runtime profile main.")
        ));
        yield return new TextArtifact(
            RelativePath.Of("validation", "runtime_profiles_allowlist.yaml"),
            YamlFiles.Text(
                new YamlMapping(new YamlEntry("allowlist", new YamlSequence([.. nodes]))),
                "The strict typed contracts have no field for runtime_profiles; without one a",
                "node is hosted by the runtime profile \"main\"."
            )
        );
    }
}
