using System.Threading.Channels;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Handles messages side by side; those of one key in one partition one after the other, in their order.</summary>
internal sealed class Lanes : IAsyncDisposable
{
    private readonly Channel<WorkItem>[] _lanes;
    private readonly Task _work;

    /// <summary>Starts the lanes.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="handle">Handles a message; throws for bugs only.</param>
    public Lanes(int count, Func<WorkItem, ValueTask> handle)
    {
        _lanes =
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => Channel.CreateUnbounded<WorkItem>(new() { SingleReader = true, SingleWriter = true })),
        ];
        _work = Task.WhenAll(_lanes.Select(lane => Task.Run(() => RunAsync(lane.Reader, handle))));
    }

    /// <summary>Takes a message; called by one thread at a time.</summary>
    public void Add(WorkItem item) => _lanes[LaneOf(item.Message)].Writer.TryWrite(item);

    /// <summary>Ends after all messages that were added.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var lane in _lanes)
        {
            _ = lane.Writer.TryComplete();
        }

        await _work.ConfigureAwait(false);
    }

    private static async Task RunAsync(ChannelReader<WorkItem> lane, Func<WorkItem, ValueTask> handle)
    {
        await foreach (var item in lane.ReadAllAsync().ConfigureAwait(false))
        {
            await handle(item).ConfigureAwait(false);
        }
    }

    private uint LaneOf(ReceivedMessage message)
    {
        var hash = message.Key is { } key ? KeyHash.Of(key.Span) : (uint)message.Position.Offset;
        return (hash + (uint)message.Position.Partition.Partition) % (uint)_lanes.Length;
    }
}
