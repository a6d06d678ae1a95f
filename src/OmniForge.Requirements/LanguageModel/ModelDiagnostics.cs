using OmniForge.Foundation;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>What can be wrong with the examples that a model is given.</summary>
public static class ModelDiagnostics
{
    /// <summary>An example has an extraction that its text does not have.</summary>
    public static readonly DiagnosticDescriptor UngroundedExample = new(
        "OMF1301",
        DiagnosticSeverity.Error,
        "Example that does not stand in its text",
        "The text of example '{0}' does not have '{1}' ({2}){3}.",
        "Copy the words of an extraction from its text; a char_interval may be left out."
    );

    /// <summary>There is no example.</summary>
    public static readonly DiagnosticDescriptor NoExample = new(
        "OMF1302",
        DiagnosticSeverity.Error,
        "File without an example",
        "The file holds no text with an extraction.",
        "Each line is an annotated document: text, document_id, extractions (docs/cli/analyze.md has one)."
    );
}
