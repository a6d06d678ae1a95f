using OmniForge.Foundation;

namespace OmniForge.Orchestration.Analysis;

/// <summary>What can go wrong with an analysis that another service makes.</summary>
public static class AnalysisDiagnostics
{
    /// <summary>Nobody answered.</summary>
    public static readonly DiagnosticDescriptor Unanswered = new(
        "OMF5601",
        DiagnosticSeverity.Error,
        "No answer from the intelligence service",
        "No analysis came within {0} s.",
        "See that 'omniforge serve intelligence' runs on the same bus with the same topic policy, or give it more time with --timeout."
    );

    /// <summary>The service refused the request for a reason that is no diagnostic.</summary>
    public static readonly DiagnosticDescriptor Refused = new(
        "OMF5602",
        DiagnosticSeverity.Error,
        "Refusal of the intelligence service",
        "The intelligence service refused the request: {0}: {1}",
        "See that it is of the same version; 'omniforge dlq list' tells what it could not handle."
    );
}
