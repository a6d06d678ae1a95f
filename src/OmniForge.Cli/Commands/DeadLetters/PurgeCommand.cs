using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq purge</c>: dead letters are given up.</summary>
internal static class PurgeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var letter = new Argument<string?>("LETTER")
        {
            Description = "One letter, as list names it; without it all that the filters leave.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var filter = new FilterArguments();
        var all = new Option<bool>("--all") { Description = "Purge all open dead letters." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be purged." };
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).Complete(
            new Command("purge", "Removes open dead letters for good.") { letter, all, dryRun, json }.With(filter.All),
            async (parsed, bus, stop) =>
            {
                var chosen = Chosen.By(parsed, letter, filter, all);
                var store = bus.Letters();
                var letters = await store.ListAsync(chosen, stop);
                if (chosen.Position is not null && letters is [])
                {
                    throw DlqCommand.NoSuch(parsed.GetRequiredValue(letter)!);
                }

                if (!parsed.GetValue(dryRun))
                {
                    await store.RemoveAsync(letters, stop);
                }

                new DeadLetterPrinter(terminal, parsed.GetValue(json)).PrintPurge(letters, parsed.GetValue(dryRun));
                return ExitCode.Done;
            }
        );
    }
}
