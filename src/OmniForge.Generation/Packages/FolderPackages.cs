using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Python.Expressions;

namespace OmniForge.Generation.Packages;

/// <summary>Makes the <c>__init__</c> of each package inside a node's: it exports what the modules in it export.</summary>
internal static class FolderPackages
{
    /// <summary>The packages of all folders that have modules.</summary>
    /// <param name="names">The node's names.</param>
    /// <param name="artifacts">The node's files.</param>
    public static IEnumerable<Artifact> Of(NodeNames names, IReadOnlyList<Artifact> artifacts)
    {
        foreach (var folder in Enum.GetValues<NodeFolder>())
        {
            var package = names.FolderPackage(folder);
            var exports = artifacts
                .OfType<PythonArtifact>()
                .Where(artifact => Equals(artifact.Module.Name.Parent, package))
                .SelectMany(artifact =>
                    artifact.Module.Exports.Select(name => new PySymbol(artifact.Module.Name, name))
                )
                .Select(symbol => new ExportedName(symbol, new PySymbol(package, symbol.Name)))
                .ToList();
            if (exports.Count > 0)
            {
                yield return PythonFiles.Package(package, $"{folder.Title()} of {names.Folder}.", exports);
            }
        }
    }
}
