using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Python.Names;

namespace OmniForge.Generation.Projects;

/// <summary>Writes the packages around the nodes, and <c>py.typed</c>.</summary>
internal sealed class PackagesWriter : IProjectWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var package = project.Names.Package;
        yield return PythonFiles.Package(package, $"Nodes of {project.Names.Distribution}.", []);
        yield return PythonFiles.Package(package / PyIdentifier.Of("nodes"), "One package for each node.", []);
        yield return new TextArtifact(RelativePath.Of("src", package.Value, "py.typed"), "");
    }
}
