namespace OmniForge.Messaging.Bus;

/// <summary>The messages of one key in one partition that are not done, in their order.</summary>
/// <param name="id">Tells it from others; two that share one are handled as one.</param>
internal sealed class Lane(ulong id)
{
    /// <summary>Tells it from others.</summary>
    public ulong Id => id;

    /// <summary>The messages; the first one is being handled, or will be next.</summary>
    public Queue<WorkItem> Items { get; } = new();
}
