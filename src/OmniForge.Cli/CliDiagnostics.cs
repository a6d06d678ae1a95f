using OmniForge.Foundation;

namespace OmniForge.Cli;

/// <summary>What can be wrong with a command line, and with the program itself.</summary>
public static class CliDiagnostics
{
    /// <summary>The command line is wrong.</summary>
    public static readonly DiagnosticDescriptor Usage = new(
        "OMF6001",
        DiagnosticSeverity.Error,
        "Wrong command line",
        "{0}",
        "omniforge --help tells what there is."
    );

    /// <summary>The program has a fault.</summary>
    public static readonly DiagnosticDescriptor Fault = new(
        "OMF6002",
        DiagnosticSeverity.Error,
        "Fault of the program",
        "OmniForge failed: {0}: {1}",
        "Nothing was written. This is a fault of OmniForge; report it with the PRD."
    );

    /// <summary>The command was interrupted.</summary>
    public static readonly DiagnosticDescriptor Interrupted = new(
        "OMF6003",
        DiagnosticSeverity.Info,
        "Interrupted",
        "Interrupted; nothing was written.",
        ""
    );
}
