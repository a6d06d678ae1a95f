using OmniForge.Foundation;

namespace OmniForge.Orchestration.Configuration;

/// <summary>A text of a file of house rules, and where it stands.</summary>
/// <param name="Key">The key that it belongs to, with those around it: <c>operations.verbs</c>.</param>
/// <param name="Text">The text, not empty.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Placed(string Key, string Text, SourceSpan Span);
