using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tailing;
using OmniForge.Messaging.Transport;

namespace OmniForge.Cli.Commands.Events;

/// <summary><c>omniforge events tail</c>: events as they come.</summary>
internal sealed class TailCommand
{
    private readonly Option<string?> _event = new("--event")
    {
        Description = "Only events of this name, such as status-changed.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _session = new("--session")
    {
        Description = "Only events of this session.",
        HelpName = "UUID",
    };

    private readonly Option<string?> _correlation = new("--correlation")
    {
        Description = "Only events of this correlation.",
        HelpName = "UUID",
    };

    private readonly Option<bool> _fromBeginning = new("--from-beginning")
    {
        Description = "Begin with the oldest event that is kept, instead of the next one.",
    };

    private readonly Option<bool> _noFollow = new("--no-follow")
    {
        Description = "Print the events that are kept, and end.",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print one JSON document a line for each event.",
    };

    private readonly Terminal _terminal;

    private TailCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var tail = new TailCommand(terminal);
        var command = new Command("tail", "Prints events as they come, until it is stopped.")
        {
            tail._event,
            tail._session,
            tail._correlation,
            tail._fromBeginning,
            tail._noFollow,
            tail._json,
        };
        return new BusCommand(terminal, cancellation).Complete(command, tail.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, BusConnection bus, CancellationToken cancellation)
    {
        var filter = new TailFilter
        {
            Name = Name(parsed),
            SessionId = parsed.Id(_session),
            CorrelationId = parsed.Id(_correlation),
        };
        var printer = new TailPrinter(_terminal, parsed.GetValue(_json));
        var tail = new EventTail(bus.Transport, bus.Codec);
        var start = parsed.GetValue(_fromBeginning) ? StartPosition.Beginning : StartPosition.End;
        var events = parsed.GetValue(_noFollow)
            ? tail.ReadAsync(filter, cancellation)
            : tail.FollowAsync(filter, start, cancellation);
        try
        {
            await foreach (var one in events)
            {
                printer.Print(one);
            }
        }
        catch (OperationCanceledException) when (!parsed.GetValue(_noFollow))
        {
            // Somebody has seen enough.
        }

        return ExitCode.Done;
    }

    private string? Name(ParseResult parsed) =>
        parsed.GetValue(_event) is not { } name || EventRegistry.Default.TryFind(name, out _)
            ? parsed.GetValue(_event)
            : throw OptionValues.Refusal(
                _event.Name,
                $"one of {string.Join(", ", EventRegistry.Default.All.Select(type => type.Name))}",
                name
            );
}
