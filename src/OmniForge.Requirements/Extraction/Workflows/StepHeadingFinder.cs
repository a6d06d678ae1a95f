using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds steps that have a section each: <c>### Step 2: Choose tenant</c>.</summary>
internal static partial class StepHeadingFinder
{
    private const int LeastSteps = 3;

    /// <summary>Adds the steps whose headings stand side by side below the same one.</summary>
    public static void Find(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var sections = requirements.Select(requirement => requirement.Section).Distinct();
        var steps = sections
            .Where(section => section.Parent is not null)
            .GroupBy(section => section.Parent)
            .Select(siblings => siblings.Where(section => IsStep(section, siblings.Key!)).ToList())
            .FirstOrDefault(siblings => siblings.Count >= LeastSteps);
        foreach (var section in steps ?? [])
        {
            var name = section.Name;
            var homes = requirements.Where(requirement => requirement.Section == section).ToList();
            notes.Add(name.Text, name.Span, homes[0], NumberOf(section), homes);
            notes.MarkRead(name);
        }
    }

    private static bool IsStep(PrdSection section, PrdSection parent)
    {
        var label = section.Label ?? "";
        return NamePattern.IsMatch(section.Name.Text)
            && (
                label.StartsWith("step", StringComparison.OrdinalIgnoreCase)
                || label.StartsWith("task", StringComparison.OrdinalIgnoreCase)
                || StepsPattern.IsMatch(parent.Title)
            );
    }

    private static int? NumberOf(PrdSection section) =>
        int.TryParse(
            DigitsPattern.Match(section.Label ?? section.Number?.Split('.')[^1] ?? "").Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    [GeneratedRegex(@"\d{1,3}$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DigitsPattern { get; }

    [GeneratedRegex(@"^[A-Za-z][\w-]*(?: [\w'’-]+){0,5}$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NamePattern { get; }

    [GeneratedRegex(
        @"^(?:the |all |our )?(?:\w+ )?steps\b(?!.*\b(?:undo|back|fail))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StepsPattern { get; }
}
