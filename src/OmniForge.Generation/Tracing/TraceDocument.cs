namespace OmniForge.Generation.Tracing;

/// <summary>What a trace says of one PRD.</summary>
/// <param name="Prd">Its name.</param>
/// <param name="Sha256">Hash of its text, lower-case hexadecimal.</param>
/// <param name="Requirements">Its requirements, in the order of the text.</param>
/// <param name="Files">The project's files behind whose lines they stand, ordered by path; empty in older projects.</param>
public sealed record TraceDocument(
    string Prd,
    string Sha256,
    IReadOnlyList<TraceRequirement> Requirements,
    IReadOnlyList<TraceFile> Files
);
