namespace OmniForge.Messaging.Events;

/// <summary>An event that carries texts or documents which may be left with the claim store.</summary>
public interface IContentCarrier
{
    /// <summary>Its contents, in the order of its fields.</summary>
    IReadOnlyList<Content> Contents { get; }

    /// <summary>The same event with other contents.</summary>
    /// <param name="contents">As many as <see cref="Contents"/>, in the same order.</param>
    Event WithContents(IReadOnlyList<Content> contents);
}
