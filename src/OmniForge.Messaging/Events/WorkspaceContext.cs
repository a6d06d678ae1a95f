namespace OmniForge.Messaging.Events;

/// <summary>What of the asker's workspace decides how a PRD is read.</summary>
/// <param name="HouseRules">The house rules (<c>omniforge.yaml</c>), or null.</param>
/// <param name="Answers">Answers to what PRDs leave open, or null.</param>
public sealed record WorkspaceContext(NamedContent? HouseRules = null, NamedContent? Answers = null) : Extensible;
