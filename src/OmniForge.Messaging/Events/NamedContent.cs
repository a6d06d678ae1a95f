namespace OmniForge.Messaging.Events;

/// <summary>A content with a name.</summary>
/// <param name="Name">Its name: of a document as its author gave it, of a rendering its format.</param>
/// <param name="Content">The content.</param>
public sealed record NamedContent(string Name, Content Content) : Extensible;
