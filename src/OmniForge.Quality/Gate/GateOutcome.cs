namespace OmniForge.Quality.Gate;

/// <summary>How a check of the gate ended.</summary>
public enum GateOutcome
{
    /// <summary>It ran and found nothing.</summary>
    Passed,

    /// <summary>It ran and found something, or did not come to an end.</summary>
    Failed,

    /// <summary>It did not run: something that it needs is missing.</summary>
    NotRun,
}
