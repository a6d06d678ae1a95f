namespace OmniForge.Requirements.LanguageModel;

/// <summary>What a model is asked.</summary>
/// <param name="Instructions">What it shall do.</param>
/// <param name="Examples">Inputs with the replies that they should get.</param>
/// <param name="Input">The input that it shall reply to: JSON, so that nothing in the PRD's text can leave its place.</param>
public sealed record ModelPrompt(string Instructions, IReadOnlyList<PromptExample> Examples, string Input);
