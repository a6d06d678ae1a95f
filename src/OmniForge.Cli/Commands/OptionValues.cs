using System.CommandLine;
using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Commands;

/// <summary>Reads values of options that are no mere texts.</summary>
internal static class OptionValues
{
    /// <summary>Reads what an option says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    /// <param name="wanted">What it takes, in words.</param>
    /// <param name="read">Its value; null, if the text is none.</param>
    /// <returns>The value; null, if the option is not given.</returns>
    /// <exception cref="OmniForgeException">The text is no value.</exception>
    public static T? Value<T>(this ParseResult parsed, Option<string?> option, string wanted, Func<string, T?> read)
        where T : struct =>
        parsed.GetValue(option) is not { } text ? null : read(text) ?? throw Refusal(option.Name, wanted, text);

    /// <summary>An option or argument does not take what it was given.</summary>
    public static OmniForgeException Refusal(string option, string wanted, string found) =>
        new(ConfigurationDiagnostics.BadOption.At(null, null, option, wanted, found));

    /// <summary>A point in time that an option tells.</summary>
    public static DateTimeOffset? Time(this ParseResult parsed, Option<string?> option) =>
        parsed.Value<DateTimeOffset>(
            option,
            "a time such as 2026-11-30T12:00:00Z",
            text =>
                DateTimeOffset.TryParse(
                    text,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var time
                )
                    ? time
                    : null
        );

    /// <summary>An id that an option tells.</summary>
    public static Guid? Id(this ParseResult parsed, Option<string?> option) =>
        parsed.Value<Guid>(option, "a UUID", text => Guid.TryParse(text, out var id) ? id : null);

    /// <summary>A number of at least 1 that an option tells.</summary>
    public static int? Count(this ParseResult parsed, Option<string?> option, int most = 1_000_000) =>
        parsed.Value<int>(
            option,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}"),
            text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count > 0
                && count <= most
                    ? count
                    : null
        );
}
