namespace OmniForge.Quality.Gate.Isolation;

/// <summary>A process to run.</summary>
/// <param name="Executable">Its program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Directory">Where it runs.</param>
/// <param name="TimeLimit">How long it may run before it is killed.</param>
internal sealed record ChildCommand(
    string Executable,
    IReadOnlyList<string> Arguments,
    string Directory,
    TimeSpan TimeLimit
)
{
    /// <summary>Whether it gets the environment of this process, instead of a minimal one.</summary>
    public bool Inherits { get; init; }
}
