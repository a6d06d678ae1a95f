using System.Globalization;
using System.Text.Json;
using OmniForge.Quality.Gate.Isolation;

namespace OmniForge.Quality.Gate.Checks;

/// <summary>A script of ours that prints a JSON object a finding, and one with the number of things that it checked.</summary>
/// <param name="Name">What users know it as.</param>
/// <param name="Script">The script's name.</param>
/// <param name="What">What it counts, in the plural.</param>
/// <param name="Seconds">How long it may run.</param>
internal sealed record ScriptTool(string Name, string Script, string What, int Seconds)
    : GateTool(Name, "omnibase-core", Seconds)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(WorkingCopy copy) => ["-B", copy.AddScript(Script)];

    /// <inheritdoc/>
    protected override GateCheck Judge(ChildRun run, WorkingCopy copy)
    {
        var findings = new List<GateFinding>();
        var note = "";
        foreach (var line in run.Output.Split('\n').Where(line => line.StartsWith('{')))
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.TryGetProperty("checked", out var count))
            {
                note = string.Create(CultureInfo.InvariantCulture, $"{count.GetInt32()} {What}");
            }
            else
            {
                findings.Add(Finding(document.RootElement));
            }
        }

        // A script that did not come to its last line has not checked everything.
        return note.Length == 0 ? OfExitCode(run with { ExitCode = 1 }, "broken off", findings)
            : findings is [] ? OfExitCode(run, note, findings)
            : OfExitCode(run with { ExitCode = 1 }, note, findings);
    }

    private static GateFinding Finding(JsonElement finding) =>
        new(
            finding.GetProperty("file").GetString(),
            finding.GetProperty("line").GetInt32(),
            finding.GetProperty("rule").GetString(),
            finding.GetProperty("message").GetString() ?? ""
        );
}
