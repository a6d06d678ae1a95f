using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Orchestration;
using OmniForge.Orchestration.Output;
using OmniForge.Quality.Inspection;
using OmniForge.Quality.Inspection.Rules;
using OmniForge.Specification.Logic.Operations;
using Spectre.Console;

namespace OmniForge.Cli.Printing;

/// <summary>Prints for humans what <c>generate</c> made.</summary>
internal sealed class GeneratePrinter(Terminal terminal)
{
    private readonly IAnsiConsole _console = Consoles.For(terminal);

    /// <summary>Prints nodes, what needs a human, what happened to the files, and what to type next.</summary>
    public void Print(GenerateResult result, string directory, bool isDryRun)
    {
        PrintNodes(result);
        PrintOperations(result);
        if (isDryRun)
        {
            PrintPreview(result);
        }

        PrintQuality(result.Quality);
        PrintFiles(result.Plan, directory, isDryRun);
        if (!isDryRun)
        {
            PrintNext(directory);
        }
    }

    private void PrintNodes(GenerateResult result)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Task", "Node", "Kind", "Why", "Operations", "Files");
        foreach (var node in result.NodesInOrder())
        {
            table.AddRow(
                Plain(result.Tasks.IdOf(node)),
                Plain(node.PackageName()),
                Plain(node.Kind.Label()),
                Plain(node.Why(result.House)),
                Plain(string.Join(", ", node.Operations.Select(Name))),
                Plain(node.CountFiles(result.Files).ToInvariant())
            );
        }

        _console.Write(table);
    }

    private void PrintOperations(GenerateResult result)
    {
        var all = result.Spec.Nodes.Sum(node => node.Operations.Count);
        var stubs = StubbedOperation.AllOf(result.Spec);
        terminal.Out.WriteLine($"Implemented: {(all - stubs.Count).ToInvariant()} of {all.ToInvariant()} operations.");
        if (stubs is [])
        {
            return;
        }

        _console.Write(new Text($"Need a human: {stubs.Count.ToInvariant()}.\n", new Style(Color.Yellow)));
        foreach (var (stub, unmet) in stubs.SelectMany(stub => stub.Unmet.Select(unmet => (stub, unmet))))
        {
            var place = $"{unmet.Source.Document}:{unmet.Source.Span.Line.ToInvariant()}";
            terminal.Out.WriteLine(
                $"  {result.Tasks.IdOf(stub.Node, stub.Operation)} {stub.Operation.Name}: {SafeText.OneLine(unmet.Reason)}"
            );
            terminal.Out.WriteLine($"    {SafeText.OneLine(place)}: {SafeText.OneLine(unmet.Sentence)}");
        }
    }

    private void PrintPreview(GenerateResult result)
    {
        foreach (var line in Preview.Tree(result.Files.Paths))
        {
            terminal.Out.WriteLine(line);
        }

        foreach (var change in result.Plan.Changes)
        {
            terminal.Out.WriteLine(Preview.Diff(change));
        }
    }

    private void PrintQuality(QualityReport quality)
    {
        terminal.Out.WriteLine(
            $"Quality: {quality.Score.ToInvariant()} of 100; {quality.Findings.Count.ToInvariant()} findings, "
                + $"{quality.StubDeduction.ToInvariant()} points off for what needs a human."
        );
        foreach (var finding in quality.Findings.Where(finding => finding.Rule != QualityRules.OperationStub))
        {
            terminal.Out.WriteLine($"  {finding.Diagnostic}");
        }
    }

    private void PrintFiles(OutputPlan plan, string directory, bool isDryRun)
    {
        int Count(FileChangeKind kind) => plan.Changes.Count(change => change.Kind == kind);
        var counts =
            $"{Count(FileChangeKind.Create).ToInvariant()} new, {Count(FileChangeKind.Replace).ToInvariant()} changed, "
            + $"{Count(FileChangeKind.Delete).ToInvariant()} deleted, {plan.Unchanged.ToInvariant()} as they were";
        terminal.Out.WriteLine(
            $"Files {(isDryRun ? "that would be written to" : "in")} {SafeText.OneLine(directory)}: {counts}."
        );
    }

    private void PrintNext(string directory)
    {
        var quoted = ShellWord.Quote(directory);
        terminal.Out.WriteLine("Next:");
        terminal.Out.WriteLine($"  omniforge verify {quoted}");
        terminal.Out.WriteLine(
            $"  cd {quoted} && python3.12 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest"
        );
    }

    private static string Name(Specification.Model.OperationSpec operation) =>
        operation.Logic is StubLogic ? $"{operation.Name} (needs a human)" : operation.Name;

    // Cells are plain text: what a PRD says is no markup of the console.
    private static Text Plain(string text) => new(SafeText.OneLine(text));
}
