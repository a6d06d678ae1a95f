using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary><c>omniforge dlq</c>: what nobody could handle.</summary>
internal static class DlqCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new("dlq", "Lists, shows, replays, purges and watches dead letters: messages that nobody could handle.")
        {
            ListCommand.Create(terminal, cancellation),
            ShowCommand.Create(terminal, cancellation),
            ReplayCommand.Create(terminal, cancellation),
            PurgeCommand.Create(terminal, cancellation),
            WatchCommand.Create(terminal, cancellation),
        };

    /// <summary>The dead letters of a bus.</summary>
    public static DeadLetterStore Letters(this BusConnection connection) =>
        DeadLetterStore.Of(connection.Transport, connection.Codec);

    /// <summary>The place of a dead letter that a command names.</summary>
    /// <exception cref="OmniForgeException">It is the name of none.</exception>
    public static Position PositionOf(string id) =>
        DeadLetterId.TryParse(id, out var position) ? position : throw NoSuch(id);

    /// <summary>There is no such letter.</summary>
    public static OmniForgeException NoSuch(string id) => new(DeadLetterDiagnostics.NoSuchLetter.At(null, null, id));

    /// <summary>Adds options to a command.</summary>
    public static Command With(this Command command, params IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        return command;
    }
}
