using System.Text.Json.Nodes;
using OmniForge.Onex;
using OmniForge.Orchestration;
using OmniForge.Orchestration.Output;
using OmniForge.Quality.Inspection;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>What <c>generate</c> made, as JSON (<c>docs/cli/generate.md</c>).</summary>
internal static class GenerateJson
{
    /// <summary>The document.</summary>
    public static JsonObject Of(GenerateResult result, string directory) =>
        new()
        {
            ["schema"] = "omniforge.generate/1",
            ["project"] = result.Spec.Name,
            ["directory"] = directory,
            ["nodes"] = JsonPrinter.List(result.NodesInOrder(), node => Node(node, result)),
            ["quality"] = Quality(result.Quality),
            ["files"] = Files(result.Plan),
            ["skipped"] = DiagnosticPrinter.ToJson(result.Skipped),
            ["notes"] = DiagnosticPrinter.ToJson([.. result.Notes, .. result.Plan.Warnings]),
        };

    private static JsonObject Node(NodeSpec node, GenerateResult result) =>
        new()
        {
            ["task"] = result.Tasks.IdOf(node),
            ["name"] = node.PackageName(),
            ["kind"] = node.Kind.Label(),
            ["why"] = node.Why(result.House),
            ["prd"] = node.Document,
            ["files"] = node.CountFiles(result.Files),
            ["operations"] = JsonPrinter.List(
                node.Operations,
                operation => Operation(operation, result.Tasks.IdOf(node, operation))
            ),
        };

    private static JsonObject Quality(QualityReport quality) =>
        new()
        {
            ["score"] = quality.Score,
            ["stub_deduction"] = quality.StubDeduction,
            ["findings"] = DiagnosticPrinter.ToJson(quality.Findings.Select(finding => finding.Diagnostic)),
        };

    private static JsonObject Operation(OperationSpec operation, string task)
    {
        var unmet = operation.Logic is StubLogic stub ? stub.Unmet : [];
        return new()
        {
            ["task"] = task,
            ["name"] = operation.Name,
            ["status"] = operation.Logic is StubLogic ? "needs_human" : "implemented",
            ["unmet"] = JsonPrinter.List(unmet, Unmet),
        };
    }

    private static JsonObject Unmet(UnmetStatement statement) =>
        new()
        {
            ["prd"] = statement.Source.Document,
            ["line"] = statement.Source.Span.Line,
            ["requirement"] = statement.Source.RequirementId,
            ["sentence"] = statement.Sentence,
            ["reason"] = statement.Reason,
        };

    private static JsonObject Files(OutputPlan plan) =>
        new()
        {
            ["created"] = Paths(plan, FileChangeKind.Create),
            ["replaced"] = Paths(plan, FileChangeKind.Replace),
            ["deleted"] = Paths(plan, FileChangeKind.Delete),
            ["unchanged"] = plan.Unchanged,
        };

    private static JsonArray Paths(OutputPlan plan, FileChangeKind kind) =>
        JsonPrinter.List(plan.Changes.Where(change => change.Kind == kind), change => change.Path.Value);
}
