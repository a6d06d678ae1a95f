using OmniForge.Foundation;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>What can be wrong with what is asked of dead letters.</summary>
public static class DeadLetterDiagnostics
{
    /// <summary>There is no such letter.</summary>
    public static readonly DiagnosticDescriptor NoSuchLetter = new(
        "OMF7301",
        DiagnosticSeverity.Error,
        "No such dead letter",
        "There is no open dead letter '{0}'.",
        "omniforge dlq list lists those that are open, with the names that they have."
    );

    /// <summary>An edited payload, and not one letter.</summary>
    public static readonly DiagnosticDescriptor NotOne = new(
        "OMF7302",
        DiagnosticSeverity.Error,
        "Payload for several dead letters",
        "An edited payload takes the place of one dead letter's, and {0} are meant.",
        "Name the one by its id."
    );

    /// <summary>An edited payload that would fail again.</summary>
    public static readonly DiagnosticDescriptor StillBad = new(
        "OMF7303",
        DiagnosticSeverity.Error,
        "Payload that would fail again",
        "The edited payload would fail again: {0}: {1}",
        "omniforge events schema prints what the payload of each event has to be."
    );
}
