namespace OmniForge.Messaging.Events;

/// <summary>What stands for a content that was left with the claim store.</summary>
/// <param name="Sha256">The hash of its bytes, 64 digits of lower-case hex; the name that the store knows it by.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Form">How it stood in the event, and stands there again.</param>
public sealed record ClaimReference(string Sha256, long Size, ContentForm Form) : Extensible;
