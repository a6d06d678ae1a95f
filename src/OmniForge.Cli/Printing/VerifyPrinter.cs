using OmniForge.Foundation;
using OmniForge.Quality.Gate;
using OmniForge.Quality.Inspection;
using Spectre.Console;

namespace OmniForge.Cli.Printing;

/// <summary>Prints for humans what the gate found.</summary>
internal sealed class VerifyPrinter(Terminal terminal)
{
    private readonly IAnsiConsole _console = Consoles.For(terminal);

    /// <summary>Prints a line for each check and for each finding, and one that sums up.</summary>
    public void Print(GateReport report)
    {
        Print(report.Inspection);
        terminal.Out.WriteLine($"Python: {SafeText.OneLine(report.Python ?? "none")} ({report.Isolation})");
        foreach (var check in report.Checks)
        {
            Print(check);
        }

        int Count(GateOutcome outcome) => report.Checks.Count(check => check.Outcome == outcome);
        terminal.Out.WriteLine(
            $"{Count(GateOutcome.Passed).ToInvariant()} passed, {Count(GateOutcome.Failed).ToInvariant()} failed, "
                + $"{Count(GateOutcome.NotRun).ToInvariant()} not run"
        );
    }

    private void Print(QualityReport inspection)
    {
        terminal.Out.WriteLine(
            $"Inspection: {inspection.Score.ToInvariant()} of 100 points, "
                + $"{inspection.Stubs.ToInvariant()} of {inspection.Operations.ToInvariant()} operations need a human"
        );
        foreach (var finding in inspection.Findings)
        {
            terminal.Out.WriteLine($"  {finding.Diagnostic}");
        }
    }

    private void Print(GateCheck check)
    {
        var colour = check.Outcome switch
        {
            GateOutcome.Passed => Color.Green,
            GateOutcome.Failed => Color.Red,
            _ => Color.Yellow,
        };
        _console.Write(new Text($"{check.Outcome.InWords(), -8}", new Style(colour)));
        terminal.Out.WriteLine($" {check.Name, -20} {SafeText.OneLine(check.Note)}");
        foreach (var finding in check.Findings)
        {
            var place = finding switch
            {
                { File: null } => "",
                { Line: { } line } => $"{finding.File}:{line.ToInvariant()}: ",
                _ => $"{finding.File}: ",
            };
            var rule = finding.Rule is null ? "" : $" [{finding.Rule}]";
            terminal.Out.WriteLine($"  {SafeText.OneLine($"{place}{finding.Message}{rule}")}");
        }
    }
}
