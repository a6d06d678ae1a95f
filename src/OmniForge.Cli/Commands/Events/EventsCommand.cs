using System.CommandLine;

namespace OmniForge.Cli.Commands.Events;

/// <summary><c>omniforge events</c>: the events there are, and those that happen.</summary>
internal static class EventsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new("events", "Prints what events look like, and those that come.")
        {
            SchemaCommand.Create(terminal),
            AsyncApiCommand.Create(terminal, cancellation),
            TailCommand.Create(terminal, cancellation),
        };
}
