using OmniForge.Messaging.Transport;
using Shouldly;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>Keeps what a consumer calls, and ends waits for it.</summary>
internal sealed class Recorder : IConsumerListener
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<ReceivedMessage> _messages = [];
    private readonly HashSet<TopicPartition> _owned = [];
    private readonly List<(Func<bool> IsMet, TaskCompletionSource Source)> _waits = [];
    private int _inside;
    private int _collected;

    /// <summary>Called for each message, after it was kept.</summary>
    public Action<IConsumer, ReceivedMessage>? Message { get; set; }

    /// <summary>Called when partitions go.</summary>
    public Action<IConsumer, IReadOnlyList<TopicPartition>>? Revoked { get; set; }

    public IReadOnlyList<ReceivedMessage> Messages => Read(() => _messages.ToList());

    public IReadOnlyList<TopicPartition> Owned => Read(() => _owned.OrderBy(p => p.Partition).ToList());

    /// <summary>The names of the calls beside messages, in their order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Whether two calls ran at the same time.</summary>
    public bool WasEnteredTwice { get; private set; }

    private IConsumer? Consumer { get; set; }

    public void OnMessage(ReceivedMessage message) =>
        Enter(
            () => _messages.Add(message),
            () => Message?.Invoke(Consumer.ShouldNotBeNull("OnAssigned is the first call of all"), message)
        );

    public void OnBatchEnd() => Enter(() => _collected = _messages.Count, () => { });

    public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) =>
        Enter(
            () =>
            {
                Consumer = consumer;
                Calls.Add("assigned");
                _owned.UnionWith(partitions);
            },
            () => { }
        );

    public void OnRevoked(IReadOnlyList<TopicPartition> partitions)
    {
        Revoked?.Invoke(Consumer.ShouldNotBeNull(), partitions);
        Leave("revoked", partitions);
    }

    public void OnLost(IReadOnlyList<TopicPartition> partitions) => Leave("lost", partitions);

    public Task CountAsync(int messages) => UntilAsync(() => _messages.Count >= messages);

    /// <summary>Waits until that many messages have come and were said to be through.</summary>
    public Task CollectedAsync(int messages) => UntilAsync(() => _collected >= messages);

    public Task OwnsAsync(int partitions) => UntilAsync(() => _owned.Count == partitions);

    public Task CalledAsync(string name) => UntilAsync(() => Calls.Contains(name));

    private void Leave(string name, IReadOnlyList<TopicPartition> partitions) =>
        Enter(
            () =>
            {
                Calls.Add(name);
                _owned.ExceptWith(partitions);
            },
            () => { }
        );

    private void Enter(Action keep, Action tell)
    {
        WasEnteredTwice |= Interlocked.Increment(ref _inside) > 1;
        lock (_lock)
        {
            keep();
        }

        tell();
        lock (_lock)
        {
            foreach (var wait in _waits.Where(wait => wait.IsMet()).ToList())
            {
                _waits.Remove(wait);
                wait.Source.SetResult();
            }
        }

        Interlocked.Decrement(ref _inside);
    }

    private async Task UntilAsync(Func<bool> isMet)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (isMet())
            {
                return;
            }

            _waits.Add((isMet, source));
        }

        await source.Task.WaitAsync(Limit);
    }

    private T Read<T>(Func<T> read)
    {
        lock (_lock)
        {
            return read();
        }
    }
}
