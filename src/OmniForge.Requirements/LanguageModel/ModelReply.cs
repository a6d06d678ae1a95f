namespace OmniForge.Requirements.LanguageModel;

/// <summary>A reply that was read.</summary>
/// <param name="Claims">What it says.</param>
/// <param name="Malformed">How many entries are no claims.</param>
internal sealed record ModelReply(IReadOnlyList<Claim> Claims, int Malformed);
