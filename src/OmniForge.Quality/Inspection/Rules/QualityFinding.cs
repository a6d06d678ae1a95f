using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Rules;

/// <summary>A breach of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Diagnostic">What is wrong there and what to do about it.</param>
public sealed record QualityFinding(QualityRule Rule, RelativePath File, int Line, Diagnostic Diagnostic);
