using System.CommandLine;
using OmniForge.Cli.Printing;
using OmniForge.Orchestration.Tracing;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge explain</c>: the PRD's words behind a file or a line of a generated project.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("FILE[:LINE]")
        {
            Description = "A file of a generated project, and a line of it behind a colon.",
        };
        var json = CommonOptions.Json();
        var command = new Command("explain", "Prints what of the PRD stands behind a file or a line of a project.")
        {
            place,
            json,
        };
        command.SetAction(parsed =>
        {
            var explanation = Explainer.Explain(FileLine.Parse(parsed.GetRequiredValue(place)));
            terminal.Error.PrintAll(explanation.Notes);
            if (parsed.GetValue(json))
            {
                terminal.Out.PrintJson(TraceJson.Of(explanation));
            }
            else
            {
                ExplanationPrinter.Print(terminal, explanation);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
