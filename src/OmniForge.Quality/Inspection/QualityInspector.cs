using OmniForge.Foundation;
using OmniForge.Quality.Inspection.Checks;
using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection;

/// <summary>Inspects a project in memory: what the platform demands of names, contracts, references and code.</summary>
public static class QualityInspector
{
    /// <summary>The checks; each one is asked.</summary>
    private static readonly IReadOnlyList<IQualityCheck> Checks =
    [
        new ContractFieldsCheck(),
        new TopicsCheck(),
        new ReferencesCheck(),
        new NamesCheck(),
        new SourcesCheck(),
        new StubsCheck(),
        new TestsCheck(),
        new EntryPointsCheck(),
    ];

    /// <summary>Inspects a project.</summary>
    /// <param name="files">Its files, the paths from its root.</param>
    public static QualityReport Inspect(FileTree files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var project = InspectedProject.Of(files);
        var findings = Checks
            .SelectMany(check => check.Check(project))
            .OrderBy(finding => finding.File)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Rule.Descriptor.Number, StringComparer.Ordinal)
            .ToList();
        var operations = project.Contracts.Sum(contract => contract.Handlers.Count);
        return new QualityReport(
            findings,
            operations,
            findings.Count(finding => finding.Rule == QualityRules.OperationStub)
        );
    }
}
