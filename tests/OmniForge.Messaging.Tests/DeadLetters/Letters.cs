using System.Text;
using Microsoft.Extensions.Time.Testing;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.DeadLetters;

/// <summary>A log in memory with two topics and the dead letters of both.</summary>
internal sealed class Letters : IAsyncDisposable, IEventCodec
{
    public const string Orders = "orders";
    public const string Parcels = "parcels";

    private Letters() => Transport = new(new(), Time);

    public EventRegistry Registry => EventRegistry.Default;

    public TopicPolicy Policy => TopicPolicy.Plan;

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));

    public InProcessTransport Transport { get; }

    public DeadLetterStore Store => new(Transport, [$"{Orders}.dlq", $"{Parcels}.dlq", "absent.dlq"]);

    public DeadLetterReplay Replay => new(Transport, Store, this, Time);

    public static async Task<Letters> OpenAsync()
    {
        var letters = new Letters();
        await letters.Transport.Topics.CreateAsync(
            [new(Orders, 3), new(Parcels, 1), new($"{Orders}.dlq", 1), new($"{Parcels}.dlq", 1)],
            CancellationToken.None
        );
        return letters;
    }

    public Task<Position> AddAsync(
        string body,
        string topic = Orders,
        FailureClass failure = FailureClass.InvalidJson,
        Guid? correlation = null,
        IReadOnlyList<MessageHeader>? headers = null
    )
    {
        var now = Time.GetUtcNow();
        var original = new ReceivedMessage(
            new(new(topic, topic == Orders ? 2 : 0), 7),
            Bytes("key"),
            Bytes(body),
            headers ?? [new("trace", Bytes("a")), new("trace", Bytes("b"))],
            now
        );
        var letter = new DeadLetter(original, new(failure, "It broke."), 1, now, now, "group")
        {
            CorrelationId = correlation,
        };
        return Transport.PublishAsync(DeadLetterHeaders.Write(letter, $"{topic}.dlq"), CancellationToken.None);
    }

    public async Task<IReadOnlyList<ReceivedMessage>> ReadAsync(string topic)
    {
        var partitions = await Transport.PartitionsAsync([topic], CancellationToken.None);
        return await Transport.ReadAllAsync(partitions, CancellationToken.None).ToListAsync();
    }

    public async Task<IReadOnlyList<string>> OpenBodiesAsync(DeadLetterFilter? filter = null) =>
        [
            .. (await Store.ListAsync(filter ?? DeadLetterFilter.All, CancellationToken.None)).Select(stored =>
                Text(stored.Letter.Original.Value!.Value)
            ),
        ];

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    public ValueTask DisposeAsync() => Transport.DisposeAsync();

    public ValueTask<OutgoingMessage> EncodeAsync(
        Event @event,
        EnvelopeInfo envelope,
        CancellationToken cancellation
    ) => throw new NotSupportedException();

    /// <summary>Whatever is "bad" cannot be read.</summary>
    public ValueTask<Decoding> DecodeAsync(ReceivedMessage message, CancellationToken cancellation) =>
        new(
            Text(message.Value!.Value) == "bad"
                ? Decoding.Of(new Failure(FailureClass.InvalidPayload, "It lacks a field."))
                : Decoding.Of(new Order(), new(Guid.Empty, Time.GetUtcNow(), "a.b", null, null, null, null))
        );

    private sealed record Order : Event;
}
