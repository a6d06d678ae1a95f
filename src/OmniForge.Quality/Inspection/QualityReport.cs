using OmniForge.Foundation;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Quality.Inspection;

/// <summary>What an inspection found, without running anything.</summary>
/// <param name="Findings">All breaches, ordered by file, line and rule.</param>
/// <param name="Operations">Number of operations of the project.</param>
/// <param name="Stubs">Number of those that need a human.</param>
public sealed record QualityReport(IReadOnlyList<QualityFinding> Findings, int Operations, int Stubs)
{
    /// <summary>What a project costs in which every operation needs a human, in points of 100.</summary>
    public const int StubPoints = 60;

    /// <summary>What each broken rule costs, in points of 100, ordered by rule.</summary>
    public IReadOnlyList<KeyValuePair<QualityRule, int>> Deductions =>
        [
            .. Findings
                .Where(finding => finding.Rule.Points > 0)
                .GroupBy(finding => finding.Rule)
                .OrderBy(group => group.Key.Descriptor.Number, StringComparer.Ordinal)
                .Select(group =>
                    KeyValuePair.Create(group.Key, Math.Min(group.Count() * group.Key.Points, group.Key.MaxPoints))
                ),
        ];

    /// <summary>What the stubs cost, in points of 100: their share of the operations.</summary>
    public int StubDeduction => Operations == 0 ? 0 : StubPoints * Stubs / Operations;

    /// <summary>From 0 to 100: 100 less the deductions.</summary>
    public int Score => Math.Max(0, 100 - StubDeduction - Deductions.Sum(deduction => deduction.Value));

    /// <summary>Whether something is there that the platform would refuse.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Rule.Descriptor.Severity == DiagnosticSeverity.Error);
}
