namespace OmniForge.Requirements.LanguageModel;

/// <summary>An input and the reply that it should get.</summary>
/// <param name="Input">The input, JSON.</param>
/// <param name="Reply">The reply, JSON.</param>
public sealed record PromptExample(string Input, string Reply);
