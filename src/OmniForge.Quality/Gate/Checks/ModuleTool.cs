using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Quality.Gate.Isolation;

namespace OmniForge.Quality.Gate.Checks;

/// <summary>A tool that is a Python module and prints a line a finding.</summary>
/// <param name="Name">What users know it as.</param>
/// <param name="Package">The package that it needs.</param>
/// <param name="Seconds">How long it may run.</param>
/// <param name="Command">The module and its arguments.</param>
/// <param name="Line">What a line with a finding looks like; groups <c>file</c>, <c>line</c>, <c>rule</c> and <c>message</c>.</param>
internal sealed record ModuleTool(string Name, string Package, int Seconds, IReadOnlyList<string> Command, Regex Line)
    : GateTool(Name, Package, Seconds)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments(WorkingCopy copy) => ["-m", .. Command];

    /// <inheritdoc/>
    protected override GateCheck Judge(ChildRun run, WorkingCopy copy)
    {
        var matches = run.Output.Split('\n').Select(line => Line.Match(line)).Where(match => match.Success);
        return OfExitCode(run, run.LastLine, [.. matches.Select(match => Finding(match, $"{copy.Project}/"))]);
    }

    private static GateFinding Finding(Match match, string project) =>
        new(
            Value(match, "file")?.Replace(project, "", StringComparison.Ordinal),
            Value(match, "line") is { } line ? int.Parse(line, CultureInfo.InvariantCulture) : null,
            Value(match, "rule"),
            Value(match, "message") ?? "would be formatted differently"
        );

    private static string? Value(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var value } ? value : null;
}
