using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Transport;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Bus;

/// <summary>Opens the log of messages that settings name.</summary>
internal static class Transports
{
    /// <summary>Opens it.</summary>
    /// <exception cref="Foundation.OmniForgeException">The settings are wrong.</exception>
    public static ITransport Open(BusSettings settings, Terminal terminal) =>
        settings.Kind == BusKind.Kafka
            ? new KafkaTransport(settings.Kafka, new TerminalLog<KafkaTransport>(terminal))
            : new InProcessTransport(new(), terminal.Time);
}
