using System.Text.Json.Nodes;
using OmniForge.Quality.Gate;

namespace OmniForge.Cli.Printing;

/// <summary>What the gate found, as JSON (<c>docs/cli/verify.md</c>).</summary>
internal static class VerifyJson
{
    /// <summary>The document.</summary>
    public static JsonObject Of(GateReport report) =>
        new()
        {
            ["schema"] = "omniforge.verify/1",
            ["python"] = report.Python,
            ["isolation"] = report.Isolation,
            ["checks"] = JsonPrinter.List(report.Checks, Check),
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
