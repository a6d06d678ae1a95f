using OmniForge.Foundation;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Claims;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Ids;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Bus;

/// <summary>A bus that a command opened: the log, the codec and the topic policy that the settings name.</summary>
internal sealed class BusConnection : IAsyncDisposable
{
    private BusConnection(Terminal terminal, BusSettings settings, BusKind kind)
    {
        Transport = terminal.Transport(settings with { Kind = kind }, terminal);
        Codec = new EventCodec(new() { Policy = settings.Topics ?? TopicPolicy.Plan, Claims = Claims(settings, kind) });
        var ids = new TimedIds(terminal.Time);
        Sessions = new(Transport.Topics, Policy, ids);
        Bus = new(
            Transport,
            Codec,
            new() { DrainTime = settings.ReplyTimeout },
            new(terminal.Time, ids) { Log = new TerminalLog<EventBus>(terminal) }
        );
    }

    /// <summary>The log of messages.</summary>
    public ITransport Transport { get; }

    /// <summary>Between events and messages.</summary>
    public IEventCodec Codec { get; }

    /// <summary>Names topics.</summary>
    public TopicPolicy Policy => Codec.Policy;

    /// <summary>Opens sessions.</summary>
    public Sessions Sessions { get; }

    /// <summary>The bus.</summary>
    public EventBus Bus { get; }

    /// <summary>Opens the bus that the settings name.</summary>
    /// <param name="terminal">Takes what is logged.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="kind">The log to use.</param>
    /// <exception cref="OmniForgeException">The settings are wrong.</exception>
    public static BusConnection Open(Terminal terminal, BusSettings settings, BusKind kind) =>
        new(terminal, settings, kind);

    /// <summary>Opens a bus that other processes reach; Kafka, unless the settings say otherwise.</summary>
    /// <exception cref="OmniForgeException">The settings are wrong, or name the log in the memory of this process.</exception>
    public static BusConnection OpenShared(Terminal terminal, BusSettings settings) =>
        settings.Kind == BusKind.InMemory
            ? throw new OmniForgeException(CliDiagnostics.LonelyBus.At(null, null))
            : new(terminal, settings, BusKind.Kafka);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Transport.DisposeAsync();

    private static IClaimStore? Claims(BusSettings settings, BusKind kind) =>
        settings.Claims is { } directory ? new DirectoryClaimStore(directory)
        : kind == BusKind.InMemory ? new MemoryClaimStore()
        : null;
}
