using System.CommandLine;
using OmniForge.Cli.Commands;
using OmniForge.Messaging.Topics;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Bus;

/// <summary>The frame of a command that works on a bus which other processes reach.</summary>
/// <param name="terminal">Where it prints.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class BusCommand(Terminal terminal, CancellationToken cancellation)
{
    private readonly BusArguments _bus = new();
    private readonly Option<string?> _config = CommonOptions.Config();

    /// <summary>Gives a command its options and what it does.</summary>
    /// <param name="command">The command, with its own options.</param>
    /// <param name="run">What it does; its exit code.</param>
    public Command Complete(Command command, Func<ParseResult, BusConnection, CancellationToken, Task<int>> run)
    {
        command.Options.Add(_config);
        foreach (var option in _bus.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Blocking.Run(() => RunAsync(parsed, run)));
        return command;
    }

    /// <summary>Gives a command that needs no bus the options of the topic policy and what it does.</summary>
    /// <param name="command">The command, with its own options.</param>
    /// <param name="run">What it does; its exit code.</param>
    public Command CompleteOffline(Command command, Func<ParseResult, TopicPolicy, int> run)
    {
        command.Options.Add(_config);
        command.Options.Add(_bus.TopicPolicy);
        command.SetAction(parsed => run(parsed, Settings(parsed).Topics ?? TopicPolicy.Plan));
        return command;
    }

    private BusSettings Settings(ParseResult parsed) =>
        SettingsReader.Read(terminal.Settings(parsed.GetValue(_config)) with { Bus = _bus.Read(parsed) }).Bus;

    private async Task<int> RunAsync(
        ParseResult parsed,
        Func<ParseResult, BusConnection, CancellationToken, Task<int>> run
    )
    {
        await using var connection = BusConnection.OpenShared(terminal, Settings(parsed));
        return await run(parsed, connection, cancellation);
    }
}
