namespace OmniForge.Messaging.Events;

/// <summary>What of the asker's workspace decides how a PRD is read.</summary>
/// <param name="HouseRules">The house rules about PRDs as a JSON document: abbreviations, verbs, markers, types, kinds; or null.</param>
/// <param name="Answers">Answers to what PRDs leave open, or null; not taken yet: whoever asks puts them into the PRD.</param>
public sealed record WorkspaceContext(NamedContent? HouseRules = null, NamedContent? Answers = null) : Extensible;
