namespace OmniForge.Requirements.LanguageModel;

/// <summary>What a model says that a text holds; nothing of it is checked yet.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Text">Its words.</param>
/// <param name="Attributes">What else the model says of it.</param>
internal sealed record Claim(string Class, string Text, IReadOnlyList<KeyValuePair<string, string>> Attributes);
