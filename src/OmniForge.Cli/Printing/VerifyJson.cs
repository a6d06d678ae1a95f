using System.Text.Json.Nodes;
using OmniForge.Quality.Gate;
using OmniForge.Quality.Inspection;
using OmniForge.Quality.Inspection.Rules;

namespace OmniForge.Cli.Printing;

/// <summary>What the gate found, as JSON (<c>docs/cli/verify.md</c>).</summary>
internal static class VerifyJson
{
    /// <summary>The document.</summary>
    public static JsonObject Of(GateReport report) =>
        new()
        {
            ["schema"] = "omniforge.verify/1",
            ["inspection"] = Inspection(report.Inspection),
            ["python"] = report.Python,
            ["isolation"] = report.Isolation,
            ["checks"] = JsonPrinter.List(report.Checks, Check),
        };

    private static JsonObject Inspection(QualityReport inspection) =>
        new()
        {
            ["score"] = inspection.Score,
            ["operations"] = inspection.Operations,
            ["stubs"] = inspection.Stubs,
            ["findings"] = JsonPrinter.List(inspection.Findings, Finding),
        };

    private static JsonObject Finding(QualityFinding finding) =>
        new()
        {
            ["file"] = finding.File.Value,
            ["line"] = finding.Line,
            ["rule"] = finding.Rule.Descriptor.Number,
            ["message"] = finding.Diagnostic.Message,
            ["fix"] = finding.Rule.Descriptor.Advice,
        };

    private static JsonObject Check(GateCheck check) =>
        new()
        {
            ["name"] = check.Name,
            ["outcome"] = check.Outcome.InWords(),
            ["note"] = check.Note,
            ["findings"] = JsonPrinter.List(check.Findings, Finding),
        };

    private static JsonObject Finding(GateFinding finding) =>
        new()
        {
            ["file"] = finding.File,
            ["line"] = finding.Line,
            ["rule"] = finding.Rule,
            ["message"] = finding.Message,
        };
}
