using OmniForge.Onex;

namespace OmniForge.PlanningMeasure;

/// <summary>Prints findings.</summary>
public static class Report
{
    /// <summary>One line for a document: its figures, then what is missing, invented or of another kind.</summary>
    public static string LineOf(Finding one)
    {
        ArgumentNullException.ThrowIfNull(one);
        List<string> parts =
        [
            $"{one.Document, -34} operations {one.Called - one.Missing.Count}/{one.Called}",
            $"fields {one.Fields - one.MissingFields.Count}/{one.Fields}",
        ];
        if (!one.IsKindRight)
        {
            parts.Add($"kind {string.Join('+', one.Kinds.Select(kind => kind.Label()))} not {one.Wanted.Label()}");
        }

        Add(parts, "missing", one.Missing);
        Add(parts, "invented", one.Invented);
        Add(
            parts,
            "lacks",
            [.. one.MissingFields.Where(field => !one.Missing.Contains(field.Split('.')[0], StringComparer.Ordinal))]
        );
        return string.Join("  ", parts);
    }

    /// <summary>The sums over documents.</summary>
    public static string TotalsOf(string name, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var called = findings.Sum(one => one.Called);
        var fields = findings.Sum(one => one.Fields);
        return string.Join(
            "  ",
            $"{name, -34} planned {findings.Count(one => one.IsPlanned)}/{findings.Count}",
            $"operations {called - findings.Sum(one => one.Missing.Count)}/{called}",
            $"invented {findings.Sum(one => one.Invented.Count)}",
            $"kinds {findings.Count(one => one.IsKindRight)}/{findings.Count}",
            $"fields {fields - findings.Sum(one => one.MissingFields.Count)}/{fields}"
        );
    }

    private static void Add(List<string> parts, string label, IReadOnlyList<string> names)
    {
        if (names is not [])
        {
            parts.Add($"{label}: {string.Join(", ", names)}");
        }
    }
}
