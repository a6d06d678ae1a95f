using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Workflows.Scenarios;
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
        var inputs = WorkflowInputs.Find(requirements, entities);
        StepFinder.Find(requirements, tables, inputs, notes);
        notes.InputWords =
        [
            .. inputs
                .Select(input => MachineNotes.SnakeName(input.Name))
                .Where(name => name is not ("completed_steps" or "failed_step"))
                .SelectMany(name => name.Split('_')),
        ];
        if (notes.Steps.Count < 2)
        {
            return null;
        }

        foreach (var table in tables.Where(table => StepTableReader.TellsMore(table, notes)))
        {
            StepTableReader.Read(table, notes);
        }

        foreach (var table in tables.Where(StageReader.IsOfStages))
        {
            StageReader.Read(table, requirements, notes);
        }

        FlowScenarioReader.Read(requirements, notes);
        ReadTexts(requirements, tables, notes);
        foreach (
            var table in tables.Where(table =>
                StepTableReader.IsOfUndoing(table) || StepTableReader.PairsOnFailure(table, notes)
            )
        )
        {
            StepTableReader.ReadUndoing(table, notes);
        }

        WorkerReader.Read(requirements, tables, notes);
        UndoExceptionReader.Read(requirements, notes);
        WorkflowCompletion.Complete(notes);
        return new(
            section,
            [.. notes.Steps.Select(step => step.ToStep())],
            inputs,
            [.. notes.Unclear.Distinct()],
            notes.Read
        )
        {
            Numbers = notes.Numbers(),
        };
    }

    private static void ReadTexts(
        IReadOnlyList<PrdRequirement> requirements,
        IReadOnlyList<PrdTable> tables,
        WorkflowNotes notes
    )
    {
        var reader = new StepTextReader(tables, notes);
        foreach (var requirement in requirements)
        {
            if (requirement.Kind is RequirementKind.Paragraph or RequirementKind.Item)
            {
                reader.Read(requirement);
            }
            else if (requirement.Block is PrdCodeBlock && notes.Steps.All(step => step.Requirement != requirement))
            {
                ReadLines(requirement, notes);
            }
        }
    }

    /// <summary>Lines of a block of code that say what undoes a step: "make proof   is undone by   scrap_proof".</summary>
    private static void ReadLines(PrdRequirement code, WorkflowNotes notes)
    {
        var names = notes.Names();
        var (read, open) = (0, 0);
        foreach (Match line in LinePattern.Matches(code.Text.Text))
        {
            var text = code.Text.Slice(line.Index, line.Length);
            var tagged = TextTagger.Tag(text.Text, names);
            if (tagged.Tags.All(tag => tag.Kind != TagKind.Step))
            {
                continue;
            }

            var known = notes.Read.Count;
            UndoReader.Read(text, tagged, null, IsAboutFailure(code), notes);
            var isTold = notes.Read.Count > known;
            if (isTold || NothingPattern.IsMatch(tagged.Shape))
            {
                notes.MarkRead(text);
                read += isTold ? 1 : 0;
                continue;
            }

            open++;
        }

        if (read > 0 && open > 0)
        {
            notes.Unclear.Add(code);
        }
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

    /// <summary>"sell_furniture -> (cannot be reversed)".</summary>
    [GeneratedRegex(
        @"^\s*"
            + TagSymbols.Step
            + @"[^\w\uE000-\uF8FF]*(?:$|(?:nothing|none|can not|cannot|need not|never|not|is not|does not)\b[^\uE000-\uF8FF]*$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NothingPattern { get; }

    private static bool IsAboutFailure(PrdRequirement code) =>
        UndoReader.IsAboutUndoing(code.Section.Title)
        || UndoReader.IsAboutUndoing((code.Block.Previous as PrdParagraph)?.Text.Text ?? "");

    [GeneratedRegex(@"[^\r\n]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LinePattern { get; }

    [GeneratedRegex(
        @"\b(?:completed[_ ]?steps|next[_ ]?steps|failed[_ ]?step|completedSteps|nextSteps)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ProgressPattern { get; }
}
