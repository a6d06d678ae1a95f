using OmniForge.Orchestration.Configuration;

namespace OmniForge.Orchestration;

/// <summary>What <c>generate</c> is asked for.</summary>
/// <param name="Inputs">Files, directories and <c>-</c>, at least one.</param>
/// <param name="OutputDirectory">The directory for the project; need not exist.</param>
/// <param name="Settings">The options that shape the project.</param>
/// <param name="SkipUnusable">Whether PRDs that cannot be used are left out instead of refused.</param>
/// <param name="Force">Whether generated files that were changed by hand are overwritten.</param>
/// <param name="IsPreview">Whether nothing is written.</param>
public sealed record GenerateRequest(
    IReadOnlyList<string> Inputs,
    string OutputDirectory,
    Settings Settings,
    bool SkipUnusable,
    bool Force,
    bool IsPreview
)
{
    /// <summary>A file of answers to what the PRDs leave open, or null.</summary>
    public string? AnswerFile { get; init; }
}
