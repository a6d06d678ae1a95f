using OmniForge.Foundation;
using OmniForge.Intelligence;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Sources;

namespace OmniForge.Cli.Bus;

/// <summary>Has a PRD analysed over a bus. With the one in memory the intelligence service runs in this process.</summary>
internal static class BusAnalysis
{
    /// <summary>Asks.</summary>
    /// <param name="terminal">Takes what is logged.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="kind">The log to use.</param>
    /// <param name="prd">The PRD.</param>
    /// <param name="formats">The formats that are wanted.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="OmniForgeException">The settings are wrong, the PRD is no text, or it is over the limit of messages.</exception>
    public static async Task<AnalysisReply> AskAsync(
        Terminal terminal,
        Settings settings,
        BusKind kind,
        PrdSource prd,
        IReadOnlyList<string> formats,
        CancellationToken cancellation
    )
    {
        await using var connection = BusConnection.Open(terminal, settings.Bus.Waiting(), kind);
        await using var service =
            kind == BusKind.InMemory ? await EmbedAsync(terminal, settings.Bus, connection, cancellation) : null;
        var client = new AnalysisClient(connection.Bus, connection.Sessions, settings.Bus.ReplyTimeout);
        return await client.AskAsync(prd, settings.House, formats, cancellation);
    }

    private static async Task<Subscription> EmbedAsync(
        Terminal terminal,
        BusSettings settings,
        BusConnection connection,
        CancellationToken cancellation
    )
    {
        var uses = TopicProvisioning.Uses(connection.Policy, EventRegistry.Default);
        await connection.Transport.Topics.CreateAsync([.. uses.Select(use => use.Topic)], cancellation);
        return await IntelligenceService.StartAsync(
            connection.Bus,
            new(settings.IntelligenceGroup),
            terminal.Time,
            cancellation
        );
    }
}
