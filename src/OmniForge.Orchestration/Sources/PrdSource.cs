namespace OmniForge.Orchestration.Sources;

/// <summary>A PRD as it was given, before anybody looked into it.</summary>
/// <param name="Name">
/// What artifacts call it: its file name, or its path below the directory that was given, with <c>/</c>; the
/// same wherever that directory lies, and different for each PRD of a run.
/// </param>
/// <param name="Bytes">Its content; one byte more than a PRD may have at most.</param>
public sealed record PrdSource(string Name, ReadOnlyMemory<byte> Bytes);
