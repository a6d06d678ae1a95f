namespace OmniForge.Messaging.Ids;

/// <summary>Random ids that sort by the time they were made (UUID version 7, RFC 9562).</summary>
/// <param name="time">Tells the time.</param>
public sealed class TimedIds(TimeProvider time) : IIdSource
{
    /// <inheritdoc/>
#pragma warning disable RS0030 // The seam itself: everybody else asks an IIdSource.
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
#pragma warning restore RS0030
}
