namespace OmniForge.Requirements.Annotations;

/// <summary>A text with its extractions, as LangExtract exchanges them.</summary>
/// <param name="DocumentId">Its id, not empty.</param>
/// <param name="Text">The text.</param>
/// <param name="Extractions">The extractions, in the order of the file.</param>
public sealed record AnnotatedDocument(string DocumentId, string Text, IReadOnlyList<AnnotatedExtraction> Extractions);
