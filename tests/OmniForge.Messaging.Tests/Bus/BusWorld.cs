using OmniForge.Messaging.Bus;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log with the topics of the intelligence service, and what a test does with it.</summary>
internal sealed class BusWorld : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private BusWorld(ITransport transport) => Transport = transport;

    /// <summary>The log.</summary>
    public ITransport Transport { get; }

    /// <summary>Between events and bytes.</summary>
    public EventCodec Codec { get; } = new(new());

    /// <summary>Short waits, so that tests need not wait.</summary>
    public BusOptions Options { get; init; } =
        new()
        {
            Retry = new() { BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(20) },
        };

    /// <summary>The topic of requests for an analysis.</summary>
    public static string Requests { get; } = new CodegenAnalysisRequest(null!, null!, []).ToKafkaTopic();

    /// <summary>All topics that the intelligence service takes part in.</summary>
    public static IReadOnlyList<string> Topics { get; } =
    [
        .. EventRegistry
            .Default.All.Where(type => type.Consumers.Concat(type.Producers).Contains(EventRole.Intelligence))
            .SelectMany(TopicPolicy.Plan.TopicsOf)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Makes the topics.</summary>
    /// <param name="transport">An empty log.</param>
    /// <param name="options">How the bus takes part, or null.</param>
    public static async Task<BusWorld> OnAsync(ITransport transport, BusOptions? options = null)
    {
        await transport
            .Topics.CreateAsync(
                [
                    .. Topics.Select(topic => new TopicDescription(topic, 3)),
                    .. Topics.Select(topic => new TopicDescription(TopicPolicy.Plan.DeadLettersOf(topic), 1)),
                ],
                TestContext.Current.CancellationToken
            )
            .WaitAsync(Limit);
        return options is null ? new(transport) : new(transport) { Options = options };
    }

    /// <summary>A bus of this world.</summary>
    public EventBus Bus(BusServices? services = null) => new(Transport, Codec, Options, services ?? BusServices.System);

    /// <summary>Lets an intelligence service handle requests for analyses.</summary>
    public Task<Subscription> ServeAsync(
        Func<CodegenAnalysisRequest, HandlerContext, CancellationToken, ValueTask<Outcome>> handle,
        string group = "omniarchon-codegen",
        string? instance = null,
        BusServices? services = null
    ) =>
        Limited(
            Bus(services)
                .SubscribeAsync(
                    new(group) { InstanceId = instance },
                    EventHandlers.For(EventRole.Intelligence, EventRegistry.Default).On(handle),
                    TestContext.Current.CancellationToken
                )
        );

    /// <summary>The answer to a request of that name.</summary>
    public static Outcome Answer(CodegenAnalysisRequest request) =>
        new Outcome.Completed([
            new CodegenAnalysisResponse(
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                [new(request.Prd.Name, request.Prd.Content)],
                0
            ),
        ]);

    /// <summary>A request for an analysis.</summary>
    /// <param name="name">The PRD's name.</param>
    /// <param name="session">Its session; requests of one session stay in order.</param>
    public static CodegenAnalysisRequest Request(string name, Guid session = default) =>
        new(new(name, Content.OfText("text/markdown", "# A")), new(), ["json"]) { SessionId = session };

    /// <summary>The session of a number.</summary>
    public static Guid Session(int number) => new(number, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]);

    /// <summary>Publishes bytes as they are.</summary>
    public Task<Position> PublishAsync(string topic, byte[]? value, string key = "k", params MessageHeader[] headers) =>
        Limited(
            Transport.PublishAsync(
                new(
                    topic,
                    System.Text.Encoding.UTF8.GetBytes(key),
                    value is null ? (ReadOnlyMemory<byte>?)null : value.AsMemory(),
                    headers
                ),
                TestContext.Current.CancellationToken
            )
        );

    /// <summary>Waits for that many dead letters of requests for analyses.</summary>
    public async Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int count)
    {
        var collector = new Collector(count);
        await using var consumer = await Limited(
            Transport.AssignAsync(
                [new(TopicPolicy.Plan.DeadLettersOf(Requests), 0)],
                StartPosition.Beginning,
                collector,
                TestContext.Current.CancellationToken
            )
        );
        var messages = await Limited(collector.All);
        return [.. messages.Select(message => DeadLetterHeaders.Read(message)!)];
    }

    /// <summary>The result of a task that does not hang.</summary>
    public static Task<T> Limited<T>(Task<T> task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>A task that does not hang.</summary>
    public static Task Limited(Task task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Transport.DisposeAsync();
}
