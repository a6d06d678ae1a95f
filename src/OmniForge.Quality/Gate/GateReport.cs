using OmniForge.Quality.Inspection;

namespace OmniForge.Quality.Gate;

/// <summary>What an inspection and the real Python tools say about a project.</summary>
/// <param name="Inspection">What was found without running anything.</param>
/// <param name="Python">The interpreter that ran them, or null where none was found.</param>
/// <param name="Isolation">How the project's code was kept from this machine.</param>
/// <param name="Checks">All checks, those that were not run too.</param>
public sealed record GateReport(
    QualityReport Inspection,
    string? Python,
    string Isolation,
    IReadOnlyList<GateCheck> Checks
)
{
    /// <summary>Whether the inspection found an error, or a check something.</summary>
    public bool HasFailed => Inspection.HasErrors || Checks.Any(check => check.Outcome == GateOutcome.Failed);

    /// <summary>Whether a check was not run.</summary>
    public bool IsIncomplete => Checks.Any(check => check.Outcome == GateOutcome.NotRun);
}
