using OmniForge.Quality.Gate;

namespace OmniForge.Cli.Printing;

/// <summary>Outcomes of the gate in words.</summary>
internal static class GateOutcomeWords
{
    /// <summary><c>passed</c>, <c>failed</c> or <c>not run</c>.</summary>
    public static string InWords(this GateOutcome outcome) =>
        outcome switch
        {
            GateOutcome.Passed => "passed",
            GateOutcome.Failed => "failed",
            _ => "not run",
        };
}
