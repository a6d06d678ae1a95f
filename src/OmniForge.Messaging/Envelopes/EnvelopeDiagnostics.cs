using OmniForge.Foundation;

namespace OmniForge.Messaging.Envelopes;

/// <summary>What can keep an event from becoming a message.</summary>
public static class EnvelopeDiagnostics
{
    /// <summary>The message would be too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "OMF7001",
        DiagnosticSeverity.Error,
        "Message that is too large",
        "An event '{0}' has {1} bytes as a message, more than the {2} that are allowed.",
        "Set a claim store, which takes the texts and documents that events carry, or raise the limit here and on the broker."
    );

    /// <summary>The message would be too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "OMF7002",
        DiagnosticSeverity.Error,
        "Message that is nested too deeply",
        "An event '{0}' has a document that is nested deeper than the {1} levels of a message.",
        "Send the document as a text."
    );
}
