namespace OmniForge.Messaging.Events;

/// <summary>A file of a package.</summary>
/// <param name="Path">Relative, with slashes.</param>
/// <param name="Content">What stands in it.</param>
public sealed record Artifact(string Path, Content Content) : Extensible;
