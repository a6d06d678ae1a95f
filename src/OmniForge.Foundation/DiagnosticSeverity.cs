namespace OmniForge.Foundation;

/// <summary>How much a diagnostic stops.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Told, and nothing stops.</summary>
    Info,

    /// <summary>The result is there and wants a look.</summary>
    Warning,

    /// <summary>There is no result.</summary>
    Error,
}
