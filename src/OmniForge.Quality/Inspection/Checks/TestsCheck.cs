using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Every handler is called by a test.</summary>
internal sealed class TestsCheck : IQualityCheck
{
    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project) =>
        from contract in project.Contracts
        let tests = project
            .Tests.Where(test => test.Path.Value.Contains($"/{contract.Folder}/", StringComparison.Ordinal))
            .ToList()
        from entry in contract.Handlers
        let handler = InspectedContract.Text(entry, "handler", "name")
        where handler is not null && !tests.Exists(test => test.LineOf($"{handler}(") > 0)
        select QualityRules.TestsMissing.At(contract.Path, InspectedContract.Line(entry), handler);
}
