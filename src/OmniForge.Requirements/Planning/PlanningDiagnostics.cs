using OmniForge.Foundation;

namespace OmniForge.Requirements.Planning;

/// <summary>What can be wrong with PRDs as a whole.</summary>
public static class PlanningDiagnostics
{
    /// <summary>There is nothing to generate.</summary>
    public static readonly DiagnosticDescriptor Unusable = new(
        "OMF1101",
        DiagnosticSeverity.Error,
        "PRD that says nothing to build",
        "The PRD names no operation, entity, state, step or formula, and has no Markdown title with a purpose below it.",
        "Give it a title ('# Order pricing'), a purpose, and a section that lists its operations."
    );

    /// <summary>Several PRDs, and no name for the project.</summary>
    public static readonly DiagnosticDescriptor NoProjectName = new(
        "OMF1102",
        DiagnosticSeverity.Error,
        "Several PRDs without a name for the project",
        "{0} PRDs become one project, and nothing says what it is called.",
        "Name it with --name, such as --name order-desk."
    );

    /// <summary>Two nodes wanted the same name.</summary>
    public static readonly DiagnosticDescriptor NodeRenamed = new(
        "OMF1103",
        DiagnosticSeverity.Info,
        "Two nodes of one name",
        "Another node is called {0} already; the one of this PRD becomes {1}.",
        "Change a title or heading to have another name."
    );

    /// <summary>A name for the project that is none.</summary>
    public static readonly DiagnosticDescriptor BadProjectName = new(
        "OMF1104",
        DiagnosticSeverity.Error,
        "Name that a project cannot have",
        "'{0}' is no name for a project.",
        "Use lower-case letters, digits and hyphens, beginning with a letter: order-desk."
    );
}
