using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;
using OmniForge.Messaging.DeadLetters;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq watch</c>: ends with 1 as soon as there are too many dead letters.</summary>
internal sealed class WatchCommand
{
    private const int DefaultThreshold = 10;
    private const int DefaultSeconds = 60;

    private readonly FilterArguments _filter = new();

    private readonly Option<string?> _threshold = new("--threshold")
    {
        Description = $"How many open letters are too many; {DefaultThreshold}.",
        HelpName = "N",
    };

    private readonly Option<string?> _every = new("--every")
    {
        Description = $"The seconds between two looks; {DefaultSeconds}.",
        HelpName = "N",
    };

    private readonly Option<bool> _once = new("--once") { Description = "Look once." };
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Terminal _terminal;

    private WatchCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var watch = new WatchCommand(terminal);
        var command = new Command("watch", "Looks at open dead letters until there are too many, and ends with 1 then.")
        {
            watch._threshold,
            watch._every,
            watch._once,
            watch._json,
        };
        return new BusCommand(terminal, cancellation).Complete(command.With(watch._filter.All), watch.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, BusConnection bus, CancellationToken cancellation)
    {
        var threshold = parsed.Count(_threshold) ?? DefaultThreshold;
        var filter = _filter.Read(parsed);
        var printer = new DeadLetterPrinter(_terminal, parsed.GetValue(_json));
        if (parsed.GetValue(_once))
        {
            var letters = await bus.Letters().ListAsync(filter, cancellation);
            printer.PrintWatch(letters, threshold);
            return letters.Count < threshold ? ExitCode.Done : ExitCode.Found;
        }

        try
        {
            var interval = TimeSpan.FromSeconds(parsed.Count(_every) ?? DefaultSeconds);
            var watch = new DeadLetterWatch(bus.Letters(), _terminal.Time);
            printer.PrintWatch(await watch.WaitAsync(filter, threshold, interval, Progress, cancellation), threshold);
            return ExitCode.Found;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    private void Progress(int count)
    {
        if (_terminal.HasProgress)
        {
            _terminal.Error.WriteLine($"{count.ToInvariant()} open dead letters");
        }
    }
}
