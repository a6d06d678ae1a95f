using OmniForge.Onex;

namespace OmniForge.PlanningMeasure;

/// <summary>How the plan of one document stands to its cases.</summary>
/// <param name="Document">Its name without extension.</param>
/// <param name="Called">The number of operations that the cases call.</param>
/// <param name="Missing">Those of them that the plan lacks.</param>
/// <param name="Invented">Operations of the plan that no case calls.</param>
/// <param name="Wanted">The kind of node that the cases ask for.</param>
/// <param name="Kinds">The kinds that the plan has.</param>
/// <param name="Fields">The number of fields that the cases give, counted for each operation.</param>
/// <param name="MissingFields">Those of them that the operation lacks, <c>operation.field</c>; all, if the operation is missing.</param>
public sealed record Finding(
    string Document,
    int Called,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Invented,
    NodeKind Wanted,
    IReadOnlyList<NodeKind> Kinds,
    int Fields,
    IReadOnlyList<string> MissingFields
)
{
    /// <summary>Whether all nodes are of the kind that the cases ask for.</summary>
    public bool IsKindRight => Kinds is [var only] && only == Wanted;

    /// <summary>Whether the plan has exactly the operations that the cases call, in a node of the right kind.</summary>
    public bool IsPlanned => IsKindRight && Missing is [] && Invented is [];

    /// <summary>Compares the plan of a document with the cases beside it.</summary>
    public static Finding Of(string path)
    {
        var cases = CaseFile.Read(Path.ChangeExtension(path, ".cases.json"));
        var plan = PlannedProject.Of(path);
        return new(
            Path.GetFileNameWithoutExtension(path),
            cases.Inputs.Count,
            [.. cases.Inputs.Keys.Except(plan.Inputs.Keys, StringComparer.Ordinal)],
            [.. plan.Inputs.Keys.Except(cases.Inputs.Keys, StringComparer.Ordinal)],
            cases.Kind,
            plan.Kinds,
            cases.Inputs.Sum(operation => operation.Value.Count),
            [.. cases.Inputs.SelectMany(operation => Lacking(operation.Key, operation.Value, plan))]
        );
    }

    private static IEnumerable<string> Lacking(string operation, IReadOnlySet<string> fields, PlannedProject plan) =>
        fields
            .Where(field => !plan.Inputs.TryGetValue(operation, out var has) || !has.Contains(field))
            .Select(field => $"{operation}.{field}");
}
