using OmniForge.Foundation;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of a project, before it is written as bytes.</summary>
/// <param name="Path">Where it lies in the project.</param>
public abstract record Artifact(RelativePath Path)
{
    /// <summary>Which requirements its symbols carry out and its tests show.</summary>
    public IReadOnlyList<TraceLink> Links { get; init; } = [];

    /// <summary>The file as it is written.</summary>
    internal abstract PrintedFile Print();
}
