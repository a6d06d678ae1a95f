using OmniForge.Foundation;

namespace OmniForge.Messaging.Bus;

/// <summary>The diagnostics of taking part in events.</summary>
public static class BusDiagnostics
{
    /// <summary>A request that a role serves has no handler.</summary>
    public static readonly DiagnosticDescriptor MissingHandler = new(
        "OMF7201",
        DiagnosticSeverity.Error,
        "Missing handler",
        "No handler for {0}, which the role {1} serves.",
        "Add one before the subscription starts, or mark the event as not served in the registry."
    );

    /// <summary>An event has two handlers.</summary>
    public static readonly DiagnosticDescriptor DoubleHandler = new(
        "OMF7202",
        DiagnosticSeverity.Error,
        "Double handler",
        "There are two handlers for {0} in the role {1}.",
        "Keep one of them."
    );

    /// <summary>A handler is for an event that its role does not consume.</summary>
    public static readonly DiagnosticDescriptor ForeignHandler = new(
        "OMF7203",
        DiagnosticSeverity.Error,
        "Foreign handler",
        "There is a handler for {0}, which the role {1} does not consume.",
        "Name the role among its consumers in the registry, or remove the handler."
    );

    /// <summary>Topics are missing.</summary>
    public static readonly DiagnosticDescriptor MissingTopics = new(
        "OMF7204",
        DiagnosticSeverity.Error,
        "Missing topics",
        "These topics do not exist: {0}.",
        "Create them with 'omniforge topics create'."
    );

    /// <summary>An option has a value that no bus can work with.</summary>
    public static readonly DiagnosticDescriptor BadOption = new(
        "OMF7205",
        DiagnosticSeverity.Error,
        "Option of the bus",
        "{0} must be {1}, and is {2}.",
        "Give it such a value."
    );
}
