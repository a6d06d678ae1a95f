using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq show</c>: one dead letter with all that is known of it.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var id = new Argument<string>("LETTER")
        {
            Description = "The letter, as list names it: topic:partition:offset.",
        };
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).Complete(
            new Command("show", "Shows an open dead letter: why it failed, its headers and its body.") { id, json },
            async (parsed, bus, stop) =>
            {
                var name = parsed.GetRequiredValue(id);
                var found = await bus.Letters().ListAsync(new() { Position = DlqCommand.PositionOf(name) }, stop);
                var letter = found is [var only] ? only : throw DlqCommand.NoSuch(name);
                new DeadLetterPrinter(terminal, parsed.GetValue(json)).PrintWhole(letter);
                return ExitCode.Done;
            }
        );
    }
}
