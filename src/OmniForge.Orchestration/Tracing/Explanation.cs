using OmniForge.Foundation;

namespace OmniForge.Orchestration.Tracing;

/// <summary>Which requirements stand behind a file, or a line of it.</summary>
/// <param name="Project">The project's directory.</param>
/// <param name="File">Where the file lies in it.</param>
/// <param name="Line">The line that was asked about, from 1; null for the file.</param>
/// <param name="Precision">How finely it is known.</param>
/// <param name="Places">The lines with their requirements; empty, if nothing of a PRD stands behind them.</param>
/// <param name="Notes">What has to be told about the file.</param>
public sealed record Explanation(
    string Project,
    string File,
    int? Line,
    Precision Precision,
    IReadOnlyList<ExplainedPlace> Places,
    IReadOnlyList<Diagnostic> Notes
);
