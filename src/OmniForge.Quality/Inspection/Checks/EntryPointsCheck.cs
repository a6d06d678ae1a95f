using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>The runtime finds every node by an entry point of the distribution (facts/runtime.md, Discovery).</summary>
internal sealed class EntryPointsCheck : IQualityCheck
{
    private const string Table = "[project.entry-points.\"onex.nodes\"]";

    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project)
    {
        var start = project.Pyproject.IndexOf(Table, StringComparison.Ordinal);
        var table = start < 0 ? "" : project.Pyproject[(start + Table.Length)..];
        var end = table.IndexOf("\n[", StringComparison.Ordinal);
        var entries = end < 0 ? table : table[..end];
        return project
            .Contracts.Where(contract => !entries.Contains($"\n{contract.Folder} = ", StringComparison.Ordinal))
            .Select(contract => QualityRules.EntryPointMissing.At(contract.Path, 1, contract.Folder));
    }
}
