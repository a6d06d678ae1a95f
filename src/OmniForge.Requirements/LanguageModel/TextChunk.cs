using OmniForge.Foundation;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>A part of a text that a model is asked about.</summary>
/// <param name="Span">The part.</param>
/// <param name="Before">The words in front of it, for context only.</param>
internal sealed record TextChunk(SourceSpan Span, string Before);
