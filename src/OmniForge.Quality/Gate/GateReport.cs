namespace OmniForge.Quality.Gate;

/// <summary>What the real Python tools say about a project.</summary>
/// <param name="Python">The interpreter that ran them, or null where none was found.</param>
/// <param name="Isolation">How the project's code was kept from this machine.</param>
/// <param name="Checks">All checks, those that were not run too.</param>
public sealed record GateReport(string? Python, string Isolation, IReadOnlyList<GateCheck> Checks)
{
    /// <summary>Whether a check found something.</summary>
    public bool HasFailed => Checks.Any(check => check.Outcome == GateOutcome.Failed);

    /// <summary>Whether a check was not run.</summary>
    public bool IsIncomplete => Checks.Any(check => check.Outcome == GateOutcome.NotRun);
}
