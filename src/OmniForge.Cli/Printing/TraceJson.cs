using System.Text.Json.Nodes;
using OmniForge.Generation.Tracing;
using OmniForge.Orchestration.Tracing;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>What a trace tells, as JSON (<c>docs/cli/explain.md</c>, <c>docs/cli/coverage.md</c>).</summary>
internal static class TraceJson
{
    /// <summary>What stands behind a file or a line.</summary>
    public static JsonObject Of(Explanation explanation) =>
        new()
        {
            ["schema"] = "omniforge.explain/1",
            ["project"] = explanation.Project,
            ["file"] = explanation.File,
            ["line"] = explanation.Line,
            ["precision"] = explanation.Precision.ToString().ToLowerInvariant(),
            ["places"] = JsonPrinter.List(explanation.Places, Place),
            ["notes"] = DiagnosticPrinter.ToJson(explanation.Notes),
        };

    /// <summary>What became of each requirement.</summary>
    public static JsonObject Of(TracedProject project)
    {
        var all = project.Trace.Documents.SelectMany(document => document.Requirements).ToList();
        var counts = new JsonObject();
        foreach (var status in Enum.GetValues<RequirementStatus>())
        {
            counts[RequirementStatusNames.Of(status)] = all.Count(requirement => requirement.Status == status);
        }

        return new()
        {
            ["schema"] = "omniforge.coverage/1",
            ["project"] = project.Directory,
            ["counts"] = counts,
            ["documents"] = JsonPrinter.List(
                project.Trace.Documents,
                document => new JsonObject
                {
                    ["prd"] = document.Prd,
                    ["sha256"] = document.Sha256,
                    ["requirements"] = JsonPrinter.List(document.Requirements, Requirement),
                }
            ),
        };
    }

    private static JsonObject Place(ExplainedPlace place) =>
        new()
        {
            ["symbol"] = place.Symbol,
            ["first_line"] = place.FirstLine,
            ["last_line"] = place.LastLine,
            ["requirements"] = JsonPrinter.List(
                place.Requirements,
                one =>
                {
                    var requirement = Requirement(one.Requirement);
                    requirement.Insert(0, "prd", one.Prd);
                    return requirement;
                }
            ),
        };

    private static JsonObject Requirement(TraceRequirement requirement) =>
        new()
        {
            ["id"] = requirement.Id,
            ["line"] = requirement.Line,
            ["text"] = requirement.Text,
            ["status"] = RequirementStatusNames.Of(requirement.Status),
            ["reason"] = requirement.Reason,
            ["symbols"] = Texts(requirement.Symbols),
            ["tests"] = Texts(requirement.Tests),
        };

    private static JsonArray Texts(IReadOnlyList<string> texts) =>
        JsonPrinter.List(texts, text => (JsonNode?)JsonValue.Create(text));
}
