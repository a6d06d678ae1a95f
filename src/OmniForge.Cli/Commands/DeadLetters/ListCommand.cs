using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq list</c>: the open dead letters.</summary>
internal static class ListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var filter = new FilterArguments();
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).Complete(
            new Command("list", "Lists open dead letters, those that failed first before others.").With([
                .. filter.All,
                json,
            ]),
            async (parsed, bus, stop) =>
            {
                var letters = await bus.Letters().ListAsync(filter.Read(parsed), stop);
                new DeadLetterPrinter(terminal, parsed.GetValue(json)).PrintList(letters);
                return ExitCode.Done;
            }
        );
    }
}
