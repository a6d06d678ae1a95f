using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Chaos.Worker;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Chaos.Tests;

/// <summary>Asks many questions side by side and keeps how each ended.</summary>
internal sealed class Callers : IAsyncDisposable
{
    private const int SideBySide = 32;

    private readonly KafkaTransport _transport;
    private readonly Requester _requester;
    private readonly ConcurrentDictionary<Guid, ConcurrentQueue<string>> _ends = new();
    private int _done;

    private Callers(KafkaTransport transport)
    {
        _transport = transport;
        _requester = new EventBus(transport, new EventCodec(new()), new(), BusServices.System).OpenRequester();
    }

    /// <summary>How many have ended.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>How each request ended; one that has no end has no entry, one that has two has two.</summary>
    public IReadOnlyDictionary<Guid, ConcurrentQueue<string>> Ends => _ends;

    /// <summary>Creates the topics of all events and callers for them.</summary>
    public static async Task<Callers> OpenAsync(string bootstrap, int partitions, CancellationToken cancellation)
    {
        var transport = new KafkaTransport(Service.Options(bootstrap), NullLogger<KafkaTransport>.Instance);
        var topics = EventRegistry
            .Default.All.SelectMany(TopicPolicy.Plan.TopicsOf)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        await transport.Topics.CreateAsync(
            [
                .. topics.Select(topic => new Messaging.Transport.TopicDescription(topic, partitions)),
                .. topics.Select(topic => new Messaging.Transport.TopicDescription(
                    TopicPolicy.Plan.DeadLettersOf(topic),
                    1
                )),
            ],
            cancellation
        );
        return new(transport);
    }

    /// <summary>The correlation of a request.</summary>
    public static Guid Correlation(int number) => new(number, 7, 7, [7, 7, 7, 7, 7, 7, 7, 7]);

    /// <summary>Asks them all.</summary>
    /// <param name="count">How many.</param>
    /// <param name="patience">How long each waits.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task AskAsync(int count, TimeSpan patience, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation },
            async (number, token) =>
            {
                var end = await AskAsync(Correlation(number), patience, token);
                _ends.GetOrAdd(Correlation(number), _ => new()).Enqueue(end);
                _ = Interlocked.Increment(ref _done);
                if (end != nameof(Reply.Answered))
                {
                    // The others would wait as long, for nothing.
                    throw new InvalidOperationException($"request {number} ended as {end}");
                }
            }
        );

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _requester.DisposeAsync();
        await _transport.DisposeAsync();
    }

    private async Task<string> AskAsync(Guid correlation, TimeSpan patience, CancellationToken cancellation)
    {
        var request = new CodegenAnalysisRequest(new("a.md", Content.OfText("text/markdown", "# A")), new(), [])
        {
            CorrelationId = correlation,
        };
        try
        {
            return (await _requester.RequestAsync(request, patience, cancellation)).GetType().Name;
        }
        catch (Messaging.Transport.TransportException e)
        {
            return e.Message;
        }
    }
}
