using OmniForge.Generation.Tracing;

namespace OmniForge.Orchestration.Tracing;

/// <summary>Lines with the requirements behind them.</summary>
/// <param name="Symbol">The symbol or test that stands there, or that the lines stand in.</param>
/// <param name="FirstLine">The first line, from 1; null if it is not known.</param>
/// <param name="LastLine">The last line; null if it is not known.</param>
/// <param name="Requirements">The requirements with the names of their PRDs, in the order of the text.</param>
public sealed record ExplainedPlace(
    string Symbol,
    int? FirstLine,
    int? LastLine,
    IReadOnlyList<(string Prd, TraceRequirement Requirement)> Requirements
);
