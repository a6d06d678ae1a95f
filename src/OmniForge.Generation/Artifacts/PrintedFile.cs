using OmniForge.Foundation;
using OmniForge.Python.Printing;

namespace OmniForge.Generation.Artifacts;

/// <summary>A file of a project as it is written.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Links">Which requirements its symbols carry out and its tests show.</param>
/// <param name="Places">Where its definitions and its marked statements stand.</param>
internal sealed record PrintedFile(
    RelativePath Path,
    ReadOnlyMemory<byte> Bytes,
    IReadOnlyList<TraceLink> Links,
    IReadOnlyList<PyPlace> Places
);
