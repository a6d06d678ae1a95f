using OmniForge.Orchestration.Output;

namespace OmniForge.Cli.Printing;

/// <summary>Prints what <c>generate --check</c> found.</summary>
internal static class CheckPrinter
{
    /// <summary>Prints a line for each file that would change, and one that sums up.</summary>
    public static void Print(Terminal terminal, OutputPlan plan, string directory)
    {
        foreach (var change in plan.Changes)
        {
            terminal.Out.WriteLine($"{WordFor(change.Kind)} {change.Path}");
        }

        var verdict = plan is { Changes: [], Warnings: [] }
            ? "is what would be generated"
            : "is not what would be generated";
        terminal.Out.WriteLine($"{directory} {verdict}");
    }

    private static string WordFor(FileChangeKind kind) =>
        kind switch
        {
            FileChangeKind.Create => "missing ",
            FileChangeKind.Replace => "differs ",
            _ => "obsolete",
        };
}
