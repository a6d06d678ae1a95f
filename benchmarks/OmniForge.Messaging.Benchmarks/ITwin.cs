namespace OmniForge.Messaging.Benchmarks;

/// <summary>One of two programs that do the same work on the same broker.</summary>
internal interface ITwin : IAsyncDisposable
{
    /// <summary>Publishes messages and ends when all are acknowledged.</summary>
    Task PublishAsync(string topic, int count);

    /// <summary>Joins a new group, receives messages and stores each.</summary>
    Task ConsumeAsync(string topic, int count);

    /// <summary>Opens a way from question to answer: what is published to one topic is published again to the other one, and awaited there.</summary>
    /// <returns>Asks once.</returns>
    Task<Func<Task>> OpenEchoAsync(string questions, string answers);
}
