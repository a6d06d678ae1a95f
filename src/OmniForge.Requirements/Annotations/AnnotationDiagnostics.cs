using OmniForge.Foundation;

namespace OmniForge.Requirements.Annotations;

/// <summary>What can be wrong with a file of annotated documents.</summary>
public static class AnnotationDiagnostics
{
    /// <summary>A line of JSON Lines is no annotated document.</summary>
    public static readonly DiagnosticDescriptor NoAnnotatedDocument = new(
        "OMF1201",
        DiagnosticSeverity.Error,
        "Line that is no annotated document",
        "Line {0} is no annotated document of LangExtract: {1}.",
        "Save the documents with LangExtract's save_annotated_documents, or with analyze --format jsonl."
    );
}
