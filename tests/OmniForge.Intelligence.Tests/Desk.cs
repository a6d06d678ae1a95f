using System.Text;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Intelligence.Tests;

/// <summary>The intelligence service on a log in memory, and one who asks it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly InProcessTransport _transport = new(new(), TimeProvider.System);
    private readonly EventBus _bus;
    private Subscription? _service;

    private Desk() => _bus = new(_transport, new EventCodec(new()), new(), BusServices.System);

    public DeadLetterStore DeadLetters => DeadLetterStore.Of(_transport, new EventCodec(new()));

    public static async Task<Desk> OpenAsync()
    {
        var desk = new Desk();
        var uses = TopicProvisioning.Uses(TopicPolicy.Plan, EventRegistry.Default);
        await desk._transport.Topics.CreateAsync([.. uses.Select(use => use.Topic)], CancellationToken.None);
        desk._service = await IntelligenceService.StartAsync(
            desk._bus,
            new("service"),
            TimeProvider.System,
            CancellationToken.None
        );
        return desk;
    }

    public async Task<Reply> AskAsync(Event request)
    {
        await using var requester = _bus.OpenRequester();
        return await requester.RequestAsync(request, Patience, CancellationToken.None);
    }

    public async Task<CodegenErrorReply> RefusalAsync(Event request) =>
        await AskAsync(request) is Reply.Failed { Error: var error }
            ? error
            : throw new InvalidOperationException("It was not refused.");

    public async Task<CodegenAnalysisResponse> AnalyseAsync(string prd, params string[] formats) =>
        await AskAsync(Request(prd, formats)) is Reply.Answered { Response: CodegenAnalysisResponse response }
            ? response
            : throw new InvalidOperationException("It was not answered.");

    public static CodegenAnalysisRequest Request(string prd, params string[] formats) =>
        new(new("locks.md", Content.OfText("text/markdown", prd)), new(), formats);

    /// <summary>The bodies of a topic, oldest first.</summary>
    public async Task<IReadOnlyList<string>> BodiesAsync(string topic)
    {
        var partitions = await _transport.PartitionsAsync([topic], CancellationToken.None);
        return await _transport
            .ReadAllAsync(partitions, CancellationToken.None)
            .Select(message => Encoding.UTF8.GetString(message.Value!.Value.Span))
            .ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _service!.DisposeAsync();
        await _transport.DisposeAsync();
    }
}
