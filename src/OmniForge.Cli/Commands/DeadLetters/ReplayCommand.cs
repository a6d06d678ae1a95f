using System.CommandLine;
using System.Globalization;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;
using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq replay</c>: dead letters are published again.</summary>
internal sealed class ReplayCommand
{
    private readonly Argument<string?> _letter = new("LETTER")
    {
        Description = "One letter, as list names it; without it all that the filters leave.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly FilterArguments _filter = new();
    private readonly Option<bool> _all = new("--all") { Description = "Replay all open dead letters." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Tell what would be replayed." };
    private readonly Option<bool> _again = new("--again")
    {
        Description = "Replay also what was a replay already and failed again.",
    };

    private readonly Option<string?> _rate = new("--rate")
    {
        Description = "The most messages a second; 100.",
        HelpName = "N",
    };

    private readonly Option<string?> _payload = new("--payload")
    {
        Description = "A file whose content takes the place of the letter's body.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Terminal _terminal;

    private ReplayCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var replay = new ReplayCommand(terminal);
        var command = new Command("replay", "Publishes dead letters again, where and as they stood, each once.")
        {
            replay._letter,
            replay._all,
            replay._dryRun,
            replay._again,
            replay._rate,
            replay._payload,
            replay._json,
        };
        return new BusCommand(terminal, cancellation).Complete(command.With(replay._filter.All), replay.RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, BusConnection bus, CancellationToken cancellation)
    {
        var filter = Chosen.By(parsed, _letter, _filter, _all);
        var options = new ReplayOptions
        {
            IsDryRun = parsed.GetValue(_dryRun),
            Again = parsed.GetValue(_again),
            Payload = Payload(parsed),
            PerSecond = Rate(parsed) ?? new ReplayOptions().PerSecond,
        };
        var replay = new DeadLetterReplay(bus.Transport, bus.Letters(), bus.Codec, _terminal.Time);
        var report = await replay.ReplayAsync(filter, options, cancellation);
        if (filter.Position is { } one && report is { Replayed: [], Skipped: [] })
        {
            throw DlqCommand.NoSuch(DeadLetterId.Of(one));
        }

        new DeadLetterPrinter(_terminal, parsed.GetValue(_json)).PrintReplay(report, options.IsDryRun);
        return ExitCode.Done;
    }

    private double? Rate(ParseResult parsed) =>
        parsed.Value<double>(
            _rate,
            "a number above 0, at most 100000",
            text =>
                double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
                && rate is > 0.001 and <= 100_000
                    ? rate
                    : null
        );

    private ReadOnlyMemory<byte>? Payload(ParseResult parsed)
    {
        if (parsed.GetValue(_payload) is not { } path)
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OmniForgeException(CliDiagnostics.Usage.At(null, null, $"'{path}' cannot be read: {e.Message}"));
        }
    }
}
