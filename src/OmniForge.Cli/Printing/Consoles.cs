using System.Globalization;
using Spectre.Console;

namespace OmniForge.Cli.Printing;

/// <summary>Consoles of Spectre on our terminal.</summary>
internal static class Consoles
{
    /// <summary>A console on standard output, with colours where the terminal has them.</summary>
    public static IAnsiConsole For(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(terminal.Out),
                Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = terminal.Width;
        return console;
    }

    /// <summary>A number as text, the same in every culture.</summary>
    public static string ToInvariant(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
