using System.Text.Json;
using OmniForge.Onex;

namespace OmniForge.PlanningMeasure;

/// <summary>What the cases of a document take for granted of its plan.</summary>
/// <param name="Inputs">The operations that they call, each with the fields that they give to it; names are plain.</param>
/// <param name="Kind">The kind of node that answers as they expect.</param>
public sealed record CaseFile(IReadOnlyDictionary<string, IReadOnlySet<string>> Inputs, NodeKind Kind)
{
    private static readonly HashSet<string> WorkflowFields = new(StringComparer.Ordinal)
    {
        "completedsteps",
        "failedstep",
        "nextsteps",
    };

    /// <summary>Reads a file of cases.</summary>
    public static CaseFile Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        List<JsonElement> cases =
        [
            .. document.RootElement.EnumerateArray().Where(one => one.TryGetProperty("operation", out _)),
        ];
        var inputs = cases
            .GroupBy(one => Names.Plain(one.GetProperty("operation").GetString()!), StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                IReadOnlySet<string> (group) => AcceptedInputs(group),
                StringComparer.Ordinal
            );
        return new(inputs, KindOf(cases));
    }

    /// <summary>A case that expects a refusal may give what no request has.</summary>
    private static HashSet<string> AcceptedInputs(IEnumerable<JsonElement> cases) =>
        cases.Where(one => one.TryGetProperty("expect", out _)).SelectMany(Given).ToHashSet(StringComparer.Ordinal);

    /// <summary>Steps make an orchestrator, what is kept or not found a store, answers that hold the fields of their request a fold.</summary>
    private static NodeKind KindOf(List<JsonElement> cases)
    {
        if (cases.Exists(one => Given(one).Concat(Expected(one)).Any(WorkflowFields.Contains)))
        {
            return NodeKind.Orchestrator;
        }

        if (cases.Exists(IsAboutStoredThings))
        {
            return NodeKind.Effect;
        }

        var answered = cases.FindAll(one => one.TryGetProperty("expect", out _));
        var folded = answered.Count(one => Given(one).Intersect(Expected(one), StringComparer.Ordinal).Any());
        return folded * 2 > answered.Count ? NodeKind.Reducer : NodeKind.Compute;
    }

    private static bool IsAboutStoredThings(JsonElement one) =>
        one.TryGetProperty("keep", out _)
        || (one.TryGetProperty("expect_error", out var error) && error.ToString() == "NOT_FOUND");

    private static IEnumerable<string> Given(JsonElement one) => Fields(one, "given");

    private static IEnumerable<string> Expected(JsonElement one) => Fields(one, "expect");

    private static IEnumerable<string> Fields(JsonElement one, string part) =>
        one.TryGetProperty(part, out var fields) && fields.ValueKind == JsonValueKind.Object
            ? fields.EnumerateObject().Select(field => Names.Plain(field.Name))
            : [];
}
