using OmniForge.Foundation;

namespace OmniForge.Quality.Gate;

/// <summary>What can keep the gate from starting.</summary>
public static class GateDiagnostics
{
    /// <summary>The directory holds no project.</summary>
    public static readonly DiagnosticDescriptor NoProject = new(
        "OMF4001",
        DiagnosticSeverity.Error,
        "No project to verify",
        "'{0}' is no directory with a project: it has no src directory.",
        "Name the directory that generate wrote into."
    );

    /// <summary>The project cannot be copied.</summary>
    public static readonly DiagnosticDescriptor CannotCopy = new(
        "OMF4002",
        DiagnosticSeverity.Error,
        "Project cannot be read",
        "The project cannot be copied for the checks: {0}",
        "Check permissions and free space."
    );
}
