using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>What has to happen so that a directory holds a project.</summary>
/// <param name="Changes">The files that have to change, ordered by path; empty when nothing has to happen.</param>
/// <param name="Warnings">A diagnostic for each file that is kept although other content was generated for it.</param>
/// <param name="Unchanged">How many files are already as generated.</param>
public sealed record OutputPlan(IReadOnlyList<FileChange> Changes, IReadOnlyList<Diagnostic> Warnings, int Unchanged);
