using OmniForge.Foundation;

namespace OmniForge.Orchestration.Models;

/// <summary>What can be wrong when a language model reads.</summary>
public static class ModelRunDiagnostics
{
    /// <summary>A part of the PRD was not read.</summary>
    public static readonly DiagnosticDescriptor Unread = new(
        "OMF5401",
        DiagnosticSeverity.Warning,
        "Part of a PRD that no language model read",
        "The model did not read this part of {0} characters: {1}.",
        "Run it again; with --cache the parts that were read cost nothing."
    );

    /// <summary>What became of what the model said.</summary>
    public static readonly DiagnosticDescriptor Read = new(
        "OMF5402",
        DiagnosticSeverity.Info,
        "What a language model found",
        "{0}: {1}, {2}, {3} from the cache. Kept {4}, {5} of them fuzzily aligned; dropped {6} that the text does not have, {7} known already, {8} malformed, {9} of no class that was asked for.",
        ""
    );

    /// <summary>The cache's directory is of no use.</summary>
    public static readonly DiagnosticDescriptor CacheUnusable = new(
        "OMF5403",
        DiagnosticSeverity.Error,
        "Cache that cannot be used",
        "The cache of replies cannot be used: {0}",
        "Give a directory that can be written with --cache, or leave it out."
    );

    /// <summary>The file of examples cannot be read.</summary>
    public static readonly DiagnosticDescriptor ExamplesUnreadable = new(
        "OMF5404",
        DiagnosticSeverity.Error,
        "File of examples that cannot be read",
        "The examples cannot be read: {0}",
        "--examples names a file of JSON Lines; docs/cli/analyze.md has one."
    );
}
