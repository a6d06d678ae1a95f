using OmniForge.Foundation;
using OmniForge.Generation.Tracing;
using OmniForge.Orchestration.Tracing;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>Prints for humans what became of each requirement.</summary>
internal static class CoveragePrinter
{
    /// <summary>Status → its heading, in the order of printing.</summary>
    private static readonly (RequirementStatus Status, string Heading)[] Headings =
    [
        (RequirementStatus.NeedsHuman, "Need a human"),
        (RequirementStatus.Implemented, "Implemented"),
        (RequirementStatus.Quality, "Qualities"),
        (RequirementStatus.NotBehaviour, "No behaviour"),
    ];

    /// <summary>Prints the requirements of each PRD by their status, and one line that sums up.</summary>
    public static void Print(Terminal terminal, TracedProject project)
    {
        foreach (var document in project.Trace.Documents)
        {
            terminal.Out.WriteLine(SafeText.OneLine(document.Prd));
            foreach (var (status, heading) in Headings)
            {
                Print(terminal, document, status, heading);
            }
        }

        var all = project.Trace.Documents.SelectMany(document => document.Requirements).ToList();
        terminal.Out.WriteLine(
            $"{all.Count.ToInvariant()} requirements: "
                + string.Join(
                    ", ",
                    Headings.Select(one =>
                        $"{all.Count(requirement => requirement.Status == one.Status).ToInvariant()} {one.Heading.ToLowerInvariant()}"
                    )
                )
        );
    }

    private static void Print(Terminal terminal, TraceDocument document, RequirementStatus status, string heading)
    {
        var those = document.Requirements.Where(requirement => requirement.Status == status).ToList();
        if (those.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine($"  {heading}: {those.Count.ToInvariant()}");
        foreach (var requirement in those)
        {
            Print(terminal, requirement);
        }
    }

    private static void Print(Terminal terminal, TraceRequirement requirement)
    {
        terminal.Out.WriteLine($"    line {requirement.Line.ToInvariant()}, {requirement.OneLine()}");
        if (requirement.Reason is { } reason)
        {
            terminal.Out.WriteLine($"      why: {SafeText.OneLine(reason)}");
        }

        foreach (var symbol in requirement.Symbols)
        {
            terminal.Out.WriteLine($"      in {SafeText.OneLine(symbol)}");
        }

        foreach (var test in requirement.Tests)
        {
            terminal.Out.WriteLine($"      shown by {SafeText.OneLine(test)}");
        }
    }
}
