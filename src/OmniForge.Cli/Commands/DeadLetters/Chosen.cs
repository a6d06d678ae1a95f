using System.CommandLine;
using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary>Which dead letters a command changes something about; nobody means all of them by saying nothing.</summary>
internal static class Chosen
{
    /// <summary>The filter of a command that names a letter, filters, or all.</summary>
    /// <exception cref="OmniForgeException">It names nothing, or a letter and filters.</exception>
    public static DeadLetterFilter By(
        ParseResult parsed,
        Argument<string?> letter,
        FilterArguments filters,
        Option<bool> all
    )
    {
        var filter = filters.Read(parsed);
        return (parsed.GetValue(letter), filter == DeadLetterFilter.All, parsed.GetValue(all)) switch
        {
            ({ } id, true, false) => filter with { Position = DlqCommand.PositionOf(id) },
            (null, false, false) or (null, true, true) => filter,
            _ => throw new OmniForgeException(
                CliDiagnostics.Usage.At(null, null, "Name one letter, or filters, or --all.")
            ),
        };
    }
}
