namespace OmniForge.Messaging.Benchmarks;

/// <summary>One of two programs that do the same work with the same events on the same broker.</summary>
internal interface IEventTwin : IAsyncDisposable
{
    /// <summary>Opens a consumer. What flows is encoded, published, acknowledged, consumed, decoded, handed to a handler and stored.</summary>
    /// <returns>Lets that many events flow and ends with the last.</returns>
    Task<Func<int, Task>> OpenFlowAsync();

    /// <summary>Opens a service and a way to ask it; request and answer are encoded and decoded.</summary>
    /// <returns>Asks once.</returns>
    Task<Func<Task>> OpenRequestsAsync();
}
