using System.CommandLine;
using System.Text;
using OmniForge.Foundation;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Rendering;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge analyze</c>: what was understood of a PRD.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var prd = CommonOptions.Prd();
        var json = CommonOptions.Json();
        var command = new Command("analyze", "Tells what is understood of a PRD, with the lines that it comes from.")
        {
            prd,
            json,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(prd), parsed.GetValue(json), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, string prd, bool asJson, CancellationToken cancellation)
    {
        var sources = new SourceReader(terminal.Input).Read([prd], cancellation);
        if (sources.Count > 1)
        {
            throw new OmniForgeException(CliDiagnostics.Usage.At(null, null, "analyze takes one PRD."));
        }

        var analysis = PrdAnalyzer.Analyze(sources, skipUnusable: false, cancellation).Usable[0];
        var plan = Planner.Plan([analysis], name: null).Plan;
        if (asJson)
        {
            terminal.Out.Write(Encoding.UTF8.GetString(AnalysisJson.Write(analysis, plan).Span));
        }
        else
        {
            foreach (var line in AnalysisText.Lines(analysis, plan))
            {
                terminal.Out.WriteLine(line);
            }
        }

        return ExitCode.Done;
    }
}
