using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the workflow that a PRD, or a part of one, describes.</summary>
public static partial class WorkflowReader
{
    /// <summary>Reads the requirements that may ask for behaviour.</summary>
    /// <param name="requirements">The requirements, in the order of the text, without examples, goals and the like.</param>
    /// <param name="section">The part of the PRD that they stand in; the root for the whole PRD.</param>
    /// <param name="entities">The groups of fields of the PRD.</param>
    /// <returns>The workflow, or null if there is none.</returns>
    public static WorkflowExtraction? Read(
        IReadOnlyList<PrdRequirement> requirements,
        PrdSection section,
        IReadOnlyList<EntityMention> entities
    )
    {
        ArgumentNullException.ThrowIfNull(requirements);
        ArgumentNullException.ThrowIfNull(section);
        if (!requirements.Any(requirement => ProgressPattern.IsMatch(requirement.Text.Text)))
        {
            return null;
        }

        var notes = new WorkflowNotes();
        var tables = TablesOf(requirements);
        FindSteps(requirements, tables, notes);
        if (notes.Steps.Count < 2)
        {
            return null;
        }

        foreach (var table in tables.Where(StepTableReader.IsOfSteps))
        {
            StepTableReader.Read(table, notes);
        }

        ReadTexts(requirements, notes);
        foreach (var table in tables.Where(StepTableReader.IsOfUndoing))
        {
            StepTableReader.ReadUndoing(table, notes);
        }

        return Complete(section, notes) with
        {
            Inputs = WorkflowInputs.Find(requirements, entities),
        };
    }

    private static List<PrdTable> TablesOf(IReadOnlyList<PrdRequirement> requirements) =>
        [
            .. requirements
                .Select(requirement => requirement.Block)
                .OfType<PrdTableRow>()
                .Select(row => row.Parent)
                .OfType<PrdTable>()
                .Distinct(),
        ];

    private static void FindSteps(
        IReadOnlyList<PrdRequirement> requirements,
        List<PrdTable> tables,
        WorkflowNotes notes
    )
    {
        foreach (var table in tables.Where(StepTableReader.IsOfSteps))
        {
            StepTableReader.AddSteps(table, notes);
        }

        foreach (
            var code in requirements
                .Select(requirement => requirement.Block)
                .OfType<PrdCodeBlock>()
                .Where(_ => notes.Steps.Count == 0)
        )
        {
            FlowchartReader.TryRead(code, notes);
        }

        if (notes.Steps.Count == 0)
        {
            StepNameFinder.Find(requirements, notes);
        }

        if (notes.Steps.Count == 0)
        {
            foreach (
                var table in tables.Where(table =>
                    StepTableReader.IsOfUndoing(table) && WorkflowColumns.Of(table).Step >= 0
                )
            )
            {
                StepTableReader.AddSteps(table, notes);
            }
        }
    }

    private static void ReadTexts(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var names = notes.Names();
        foreach (
            var requirement in requirements.Where(requirement =>
                requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item
            )
        )
        {
            var tagged = TextTagger.Tag(requirement.Text.Text, names);
            var introduced = notes.Steps.Where(step => step.Requirement == requirement).ToList();
            ReadUndo(requirement, tagged, notes);
            if (requirement.Kind == RequirementKind.Item && introduced.Count > 0)
            {
                ReadItem(requirement, tagged, introduced[0], notes);
            }
            else
            {
                SentenceReader.Read(requirement, tagged, notes);
            }
        }
    }

    private static void ReadItem(PrdRequirement requirement, TaggedText tagged, StepDraft step, WorkflowNotes notes)
    {
        MarkName(requirement, tagged, step, notes);
        var found =
            StepClauseReader.Read(requirement.Text, tagged, (0, tagged.Shape.Length), [step], requirement, notes)
            || step.WaitsFor is not null
            || step.Beside is not null;
        var group = StepGroup.Of(requirement, notes);
        if (!found)
        {
            step.WaitsFor = [.. group.WaitsFor ?? notes.Frontier];
        }

        notes.Frontier = group.IsParallel && !found ? [.. group.Members] : [step.Name];
    }

    private static void MarkName(PrdRequirement requirement, TaggedText tagged, StepDraft step, WorkflowNotes notes)
    {
        foreach (var tag in tagged.Tags.Where(tag => tag.Kind == TagKind.Step && tag.Name == step.Name))
        {
            notes.MarkRead(requirement.Text, new(tag.Start, tag.Length));
        }
    }

    private static void ReadUndo(PrdRequirement requirement, TaggedText tagged, WorkflowNotes notes)
    {
        var parent = notes.Steps.FirstOrDefault(step =>
            step.Requirement == requirement || step.Requirement == requirement.Parent
        );
        var around = requirement.Block.Parent is PrdList { LeadIn: { } lead } ? lead.Text : "";
        var isList =
            requirement.Kind == RequirementKind.Item
            && notes.Steps.All(step => step.Requirement != requirement)
            && (UndoReader.IsAboutUndoing(requirement.Section.Title) || UndoReader.IsAboutUndoing(around));
        UndoReader.Read(requirement.Text, tagged, parent, isList, notes);
    }

    private static WorkflowExtraction Complete(PrdSection section, WorkflowNotes notes)
    {
        foreach (var step in notes.Steps)
        {
            if (step.WaitsFor is null && step.Beside is { } other)
            {
                step.WaitsFor = notes.Find(other)?.WaitsFor?.ToList();
            }

            if (step.WaitsFor is null)
            {
                notes.Unclear.Add(step.Requirement);
            }
        }

        foreach (var step in notes.Steps.Where(step => step.Detours.Exists(detour => !Fits(step, detour, notes))))
        {
            notes.Unclear.Add(step.Requirement);
        }

        return new(
            section,
            [.. notes.Steps.Select(step => step.ToStep())],
            [],
            [.. notes.Unclear.Distinct()],
            notes.Read
        );
    }

    /// <summary>Whoever waits for a step that is left out waits for its predecessors; a text may say so of one step.</summary>
    private static bool Fits(
        StepDraft step,
        (string LeftOut, IReadOnlyList<string> WaitsFor) detour,
        WorkflowNotes notes
    )
    {
        var expected = (step.WaitsFor ?? [])
            .SelectMany(name => name == detour.LeftOut ? notes.Find(name)?.WaitsFor ?? [] : [name])
            .ToHashSet(StringComparer.Ordinal);
        return expected.SetEquals(detour.WaitsFor);
    }

    [GeneratedRegex(
        @"\b(?:completed[_ ]?steps|next[_ ]?steps|failed[_ ]?step|completedSteps|nextSteps)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ProgressPattern { get; }
}
