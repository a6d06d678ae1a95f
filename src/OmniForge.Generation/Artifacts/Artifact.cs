using OmniForge.Foundation;
using OmniForge.Python.Printing;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of a project, before it is written as bytes.</summary>
/// <param name="Path">Where it lies in the project.</param>
public abstract record Artifact(RelativePath Path)
{
    /// <summary>Which requirements its symbols carry out and its tests show.</summary>
    public IReadOnlyList<TraceLink> Links { get; init; } = [];

    /// <summary>The file's text.</summary>
    internal abstract string Text();

    /// <summary>The file's text, with the places of what its maker wants to find again.</summary>
    internal virtual PyText Print() => new(Text(), []);
}
