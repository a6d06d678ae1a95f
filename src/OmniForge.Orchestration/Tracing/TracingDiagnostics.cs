using OmniForge.Foundation;

namespace OmniForge.Orchestration.Tracing;

/// <summary>What can be wrong with a project whose trace is asked for.</summary>
public static class TracingDiagnostics
{
    /// <summary>There is no trace.</summary>
    public static readonly DiagnosticDescriptor NoTrace = new(
        "OMF5501",
        DiagnosticSeverity.Error,
        "No trace of a project",
        "There is no trace.json in '{0}'.",
        "Name a directory that generate wrote into, or a file in one."
    );

    /// <summary>The trace cannot be read.</summary>
    public static readonly DiagnosticDescriptor DamagedTrace = new(
        "OMF5502",
        DiagnosticSeverity.Error,
        "Trace cannot be read",
        "The trace cannot be read: {0}",
        "Generate the project again."
    );

    /// <summary>The project has no such file.</summary>
    public static readonly DiagnosticDescriptor NoFile = new(
        "OMF5503",
        DiagnosticSeverity.Error,
        "File that is not there",
        "There is no file '{0}'.",
        "Name a file of a generated project, and a line of it behind a colon: DIR/src/…/handler_x.py:20."
    );

    /// <summary>The file has no such line.</summary>
    public static readonly DiagnosticDescriptor NoLine = new(
        "OMF5504",
        DiagnosticSeverity.Error,
        "Line that is not there",
        "'{0}' has {1} lines; there is no line {2}.",
        "Count lines from 1."
    );

    /// <summary>The file is not as it was generated.</summary>
    public static readonly DiagnosticDescriptor FileChanged = new(
        "OMF5505",
        DiagnosticSeverity.Warning,
        "File that is not as it was generated",
        "It is not what was generated: which of its lines come from where is not known.",
        "What is told holds for the generated file as a whole."
    );
}
