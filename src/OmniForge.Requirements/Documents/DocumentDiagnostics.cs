using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>What can be wrong with a file before a word of it is understood.</summary>
public static class DocumentDiagnostics
{
    /// <summary>The file is over 16 MB.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "OMF1001",
        DiagnosticSeverity.Error,
        "PRD too large",
        "The file has {0} bytes; a PRD has at most {1}.",
        "Split the document, or remove what is embedded in it."
    );

    /// <summary>The file is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "OMF1002",
        DiagnosticSeverity.Error,
        "PRD not in UTF-8",
        "The byte at offset {0} is not UTF-8.",
        "Save the file in UTF-8."
    );

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static readonly DiagnosticDescriptor WideEncoding = new(
        "OMF1003",
        DiagnosticSeverity.Error,
        "PRD in UTF-16 or UTF-32",
        "The file is in {0}.",
        "Save the file in UTF-8."
    );

    /// <summary>The file is binary.</summary>
    public static readonly DiagnosticDescriptor Binary = new(
        "OMF1004",
        DiagnosticSeverity.Error,
        "PRD is a binary file",
        "The file has a NUL character.",
        "Give a text in Markdown."
    );

    /// <summary>The file holds no text.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "OMF1005",
        DiagnosticSeverity.Error,
        "PRD is empty",
        "The file holds no text.",
        "Give a PRD in Markdown."
    );

    /// <summary>The Markdown is nested beyond all sense.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "OMF1006",
        DiagnosticSeverity.Error,
        "PRD nested too deeply",
        "Lists, quotations or markup are nested more than {0} levels deep, or one paragraph has thousands of marks.",
        "Flatten the document."
    );

    /// <summary>All kinds, by number.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [TooLarge, NotUtf8, WideEncoding, Binary, Empty, TooDeep];
}
