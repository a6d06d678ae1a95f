using OmniForge.Foundation;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Words about a field that were not understood.</summary>
/// <param name="Text">The words, on one line.</param>
/// <param name="Reason">What is the matter with them, one line.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Rest">What of them nothing has read, in lower case; all of them, if nothing has.</param>
public sealed record UnreadPhrase(string Text, string Reason, SourceSpan Span, string? Rest = null);
