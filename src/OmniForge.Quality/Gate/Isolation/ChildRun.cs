namespace OmniForge.Quality.Gate.Isolation;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">What it told its caller; null where it was killed for its time, or could not be started.</param>
/// <param name="Output">The beginning of what it printed on standard output.</param>
/// <param name="Error">The beginning of what it printed on standard error.</param>
internal sealed record ChildRun(int? ExitCode, string Output, string Error)
{
    /// <summary>The last line that it printed, for cases where nothing better is known.</summary>
    public string LastLine =>
        Error.Split('\n').Concat(Output.Split('\n')).Select(line => line.Trim()).LastOrDefault(line => line.Length > 0)
        ?? "";
}
