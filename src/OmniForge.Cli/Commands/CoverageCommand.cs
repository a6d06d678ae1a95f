using System.CommandLine;
using OmniForge.Cli.Printing;
using OmniForge.Orchestration.Tracing;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge coverage</c>: what became of each requirement of a project's PRDs.</summary>
internal static class CoverageCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "The project, as generate wrote it." };
        var json = CommonOptions.Json();
        var command = new Command(
            "coverage",
            "Lists each requirement: implemented and by what, needing a human and why, or asking for no behaviour."
        )
        {
            directory,
            json,
        };
        command.SetAction(parsed =>
        {
            var project = TracedProject.Open(parsed.GetRequiredValue(directory));
            if (parsed.GetValue(json))
            {
                terminal.Out.PrintJson(TraceJson.Of(project));
            }
            else
            {
                CoveragePrinter.Print(terminal, project);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
