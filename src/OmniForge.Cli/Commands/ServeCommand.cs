using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Intelligence;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Events;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge serve</c>: a service of its own, until it is stopped.</summary>
internal sealed class ServeCommand
{
    private const string Intelligence = "intelligence";

    private readonly Argument<string> _service = new("SERVICE") { Description = "intelligence: analyses PRDs." };

    private readonly BusArguments _bus = new();

    private readonly Option<string?> _group = new("--group")
    {
        Description = $"The consumer group; {BusSettings.Default.IntelligenceGroup} unless told otherwise.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _instance = new("--instance")
    {
        Description = "A name that this process keeps over restarts, so that a restart moves no partition.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Terminal _terminal;

    private ServeCommand(Terminal terminal)
    {
        _terminal = terminal;
        _service.AcceptOnlyFromAmong(Intelligence);
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var serve = new ServeCommand(terminal);
        var command = new Command("serve", "Runs a service that answers requests on the bus, until it is stopped.")
        {
            serve._service,
            serve._group,
            serve._instance,
            serve._config,
        };
        foreach (var option in serve._bus.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Blocking.Run(() => serve.RunAsync(parsed, cancellation)));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _bus.Read(parsed) with { Group = parsed.GetValue(_group) };
        var settings = SettingsReader.Read(_terminal.Settings(parsed.GetValue(_config)) with { Bus = request }).Bus;
        await using var connection = BusConnection.OpenShared(_terminal, settings);
        await ServeAsync(
            connection,
            new(settings.IntelligenceGroup) { InstanceId = parsed.GetValue(_instance) },
            cancellation
        );
        await TellAsync(connection, ServiceLifecycleKind.Shutdown);
        return ExitCode.Done;
    }

    private async Task ServeAsync(BusConnection connection, SubscriptionOptions options, CancellationToken cancellation)
    {
        await using var subscription = await IntelligenceService.StartAsync(
            connection.Bus,
            options,
            _terminal.Time,
            cancellation
        );
        await TellAsync(connection, ServiceLifecycleKind.Ready);
        _terminal.Out.WriteLine(
            $"ready: {Intelligence} in group {options.Group}, topics by policy {connection.Policy.Name}"
        );
        await Task.Delay(Timeout.InfiniteTimeSpan, _terminal.Time, cancellation)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Task TellAsync(BusConnection connection, ServiceLifecycleKind kind) =>
        connection.Bus.PublishAsync(new ServiceLifecycleEvent(kind, Intelligence), CancellationToken.None);
}
