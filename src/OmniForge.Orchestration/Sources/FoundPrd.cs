namespace OmniForge.Orchestration.Sources;

/// <summary>A PRD that was found and not yet read.</summary>
/// <param name="Path">Its absolute path, or <see cref="StandardInput"/>.</param>
/// <param name="NameLength">How many of the path's last segments its name has so far, at least 1.</param>
internal sealed record FoundPrd(string Path, int NameLength)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Tells whether this is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>What artifacts call it.</summary>
    public string Name =>
        IsStandardInput ? "stdin.md" : string.Join('/', Segments[^Math.Min(NameLength, Segments.Length)..]);

    private string[] Segments =>
        Path.Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
