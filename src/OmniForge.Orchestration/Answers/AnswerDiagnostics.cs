using OmniForge.Foundation;

namespace OmniForge.Orchestration.Answers;

/// <summary>What can be wrong with a file of answers.</summary>
public static class AnswerDiagnostics
{
    /// <summary>The file cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "OMF5201",
        DiagnosticSeverity.Error,
        "File of answers that cannot be read",
        "'{0}' cannot be read: {1}",
        "omniforge analyze PRD --questions writes a template."
    );

    /// <summary>An answer fits no question.</summary>
    public static readonly DiagnosticDescriptor NoSuchQuestion = new(
        "OMF5202",
        DiagnosticSeverity.Error,
        "Answer to no question",
        "Nothing asks '{0}'.",
        "omniforge analyze PRD --questions lists what is asked; a question ends when its words change."
    );
}
