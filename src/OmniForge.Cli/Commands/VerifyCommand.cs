using System.CommandLine;
using OmniForge.Cli.Printing;
using OmniForge.Quality.Gate;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge verify</c>: the real Python tools on a project.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string> _directory = new("DIR") { Description = "The project, as generate wrote it." };

    private readonly Option<string?> _python = new("--python")
    {
        Description = "The Python to use; else OMNIFORGE_PYTHON, DIR/.venv or PATH.",
        HelpName = "PYTHON",
    };

    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Terminal _terminal;

    private VerifyCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var verify = new VerifyCommand(terminal);
        var command = new Command("verify", "Checks a project with the real Python tools.")
        {
            verify._directory,
            verify._python,
            verify._json,
        };
        command.SetAction(parsed => verify.Run(parsed, cancellation));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var report = PythonGate.Run(
            parsed.GetRequiredValue(_directory),
            parsed.GetValue(_python),
            ShowProgress,
            cancellation
        );
        if (parsed.GetValue(_json))
        {
            _terminal.Out.PrintJson(VerifyJson.Of(report));
        }
        else
        {
            new VerifyPrinter(_terminal).Print(report);
        }

        return report.HasFailed ? ExitCode.Found
            : report.IsIncomplete ? ExitCode.Lacking
            : ExitCode.Done;
    }

    private void ShowProgress(GateCheck check)
    {
        if (_terminal.HasProgress)
        {
            _terminal.Error.WriteLine($"{check.Name}: {check.Outcome.InWords()}");
        }
    }
}
