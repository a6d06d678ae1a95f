using OmniForge.Foundation;
using OmniForge.Generation.Tracing;
using OmniForge.Orchestration.Tracing;

namespace OmniForge.Cli.Printing;

/// <summary>Prints for humans what stands behind a file or a line.</summary>
internal static class ExplanationPrinter
{
    /// <summary>Prints each place with its requirements and the tests that show them.</summary>
    public static void Print(Terminal terminal, Explanation explanation)
    {
        var place = explanation.Line is { } line ? $"{explanation.File}:{line.ToInvariant()}" : explanation.File;
        terminal.Out.WriteLine(SafeText.OneLine($"{place}: {Verdict(explanation)}"));
        foreach (var one in explanation.Places)
        {
            terminal.Out.WriteLine($"  {SafeText.OneLine(one.Symbol)}{Lines(one)}");
            foreach (var (prd, requirement) in one.Requirements)
            {
                Print(terminal, prd, requirement);
            }
        }
    }

    private static string Verdict(Explanation explanation) =>
        explanation switch
        {
            { Places: [] } => "nothing of a PRD stands behind it; the platform or the project's form wants it.",
            { Line: null } => "what stands behind its parts",
            { Precision: Precision.Line } => "what stands behind this line",
            { Precision: Precision.Symbol } => "what stands behind the symbol that the line is in",
            _ => "nothing is known of this line alone; what stands behind the file",
        };

    private static string Lines(ExplainedPlace place) =>
        place is { FirstLine: { } first, LastLine: { } last }
            ? $", {(first == last ? $"line {first.ToInvariant()}" : $"lines {first.ToInvariant()} to {last.ToInvariant()}")}"
            : "";

    private static void Print(Terminal terminal, string prd, TraceRequirement requirement)
    {
        terminal.Out.WriteLine(
            $"    {SafeText.OneLine(prd)}:{requirement.Line.ToInvariant()}: {requirement.OneLine()}"
        );
        if (requirement.Reason is { } reason)
        {
            terminal.Out.WriteLine($"      {SafeText.OneLine(reason)}");
        }

        foreach (var test in requirement.Tests)
        {
            terminal.Out.WriteLine($"      shown by {SafeText.OneLine(test)}");
        }
    }
}
