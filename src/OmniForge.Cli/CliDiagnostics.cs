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

    /// <summary>The log of messages fails.</summary>
    public static readonly DiagnosticDescriptor BusFailed = new(
        "OMF6004",
        DiagnosticSeverity.Error,
        "Bus that cannot be used",
        "{0}",
        "See that the broker runs at that address; 'omniforge topics check' tells which topics are missing."
    );

    /// <summary>A log in memory, where other processes are meant.</summary>
    public static readonly DiagnosticDescriptor LonelyBus = new(
        "OMF6005",
        DiagnosticSeverity.Error,
        "Bus that nobody else reaches",
        "A bus in the memory of this process has nobody else on it.",
        "Take --bus kafka with --bootstrap HOST:PORT."
    );
}
