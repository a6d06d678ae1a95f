using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Workflows.Listings;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the steps of a workflow: in tables, diagrams, listings, headings, lists or sentences; the first notation that has some counts.</summary>
internal static partial class StepFinder
{
    private const int LeastSteps = 2;

    /// <summary>Adds the steps, in the order of the text.</summary>
    public static void Find(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<PrdTable> tables,
        IReadOnlyList<FieldMention> inputs,
        WorkflowNotes notes
    )
    {
        foreach (var table in tables.Where(table => StepTableReader.IsOfSteps(table) || StageReader.IsOfStages(table)))
        {
            StepTableReader.AddSteps(table, notes);
        }

        if (notes.Steps.Count < LeastSteps)
        {
            ReadCode(requirements, notes);
        }

        if (notes.Steps.Count < LeastSteps)
        {
            AddPhases(tables, notes);
        }

        if (notes.Steps.Count < LeastSteps)
        {
            StepHeadingFinder.Find(requirements, notes);
        }

        if (notes.Steps.Count < LeastSteps)
        {
            StepEnumeration.Find(requirements, notes);
        }

        if (notes.Steps.Count < LeastSteps)
        {
            StepNameFinder.Find(requirements, [.. inputs.Select(input => MachineNotes.SnakeName(input.Name))], notes);
        }

        if (notes.Steps.Count < LeastSteps && tables.FirstOrDefault(StepTableReader.HasSteps) is { } last)
        {
            StepTableReader.AddSteps(last, notes);
        }
    }

    /// <summary>The names of a phase, from the line that introduces it: "Phase B – Fitting out (starts when …)".</summary>
    public static IReadOnlyList<string> PhaseNames(string line) =>
        PhasePattern.Match(line) is { Success: true } phase
            ?
            [
                .. phase
                    .Groups["name"]
                    .Captures.Select(name => name.Value.Trim())
                    .Where(name => name.Length > 2 && !name.Equals("phase", StringComparison.OrdinalIgnoreCase)),
            ]
            : [];

    private static void ReadCode(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        foreach (var code in requirements.Select(requirement => requirement.Block).OfType<PrdCodeBlock>())
        {
            if (
                FlowchartReader.TryRead(code, notes)
                || DrawnFlowReader.TryRead(code, notes)
                || ArrowChainReader.TryRead(code, notes)
                || StepListingReader.TryRead(code, notes)
            )
            {
                return;
            }
        }
    }

    /// <summary>Several tables that share no step: each of them is a phase.</summary>
    private static void AddPhases(IReadOnlyList<PrdTable> tables, WorkflowNotes notes)
    {
        List<PrdTable> phases = [.. tables.Where(StepTableReader.HasSteps)];
        List<string> names = [.. phases.SelectMany(StepTableReader.NamesIn)];
        if (phases.Count < 2 || names.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            return;
        }

        foreach (var table in phases)
        {
            StepTableReader.AddSteps(table, notes);
            notes.Add(
                new StepSet(
                    PhaseNames(table.LeadIn?.Text ?? table.Section.Title),
                    null,
                    [.. StepTableReader.NamesIn(table)]
                )
            );
        }
    }

    [GeneratedRegex(
        @"^\W*(?<name>(?:phase|stage|block|wave|part) \w+)(?:\s*[:–—-]\s*(?<name>[A-Za-z][\w ]*))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex PhasePattern { get; }
}
