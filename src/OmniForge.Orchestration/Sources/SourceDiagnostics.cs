using OmniForge.Foundation;

namespace OmniForge.Orchestration.Sources;

/// <summary>What can be wrong with the PRDs that were named.</summary>
public static class SourceDiagnostics
{
    /// <summary>There is no such file or directory.</summary>
    public static readonly DiagnosticDescriptor Missing = new(
        "OMF5001",
        DiagnosticSeverity.Error,
        "PRD not found",
        "There is no file or directory '{0}'.",
        "Name a Markdown file, a directory that holds some, or - for standard input."
    );

    /// <summary>A directory holds no PRD.</summary>
    public static readonly DiagnosticDescriptor NoPrds = new(
        "OMF5002",
        DiagnosticSeverity.Error,
        "Directory without PRDs",
        "There is no *.md file below '{0}'.",
        "Hidden directories and generated projects are not searched; name the PRD itself."
    );

    /// <summary>A PRD cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "OMF5003",
        DiagnosticSeverity.Error,
        "PRD cannot be read",
        "'{0}' cannot be read: {1}",
        "Check its permissions."
    );
}
