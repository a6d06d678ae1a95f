using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Reads tables that put each step into a stage, and the sentences that say what stages do: one begins when those before it are
/// completed, the steps of one run side by side.
/// </summary>
internal static partial class StageReader
{
    /// <summary>Tells whether a table puts steps into stages and says nothing else of their order.</summary>
    public static bool IsOfStages(PrdTable table) =>
        WorkflowColumns.Of(table) is { Stage: >= 0, Step: >= 0, Waits: < 0 } && table.Rows.Count > 1;

    /// <summary>Reads the order of the stages of a table, if the sentences tell it.</summary>
    public static void Read(PrdTable table, IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var stages = StagesOf(table, notes);
        var rule = ReadRule(requirements, notes);
        var isClear =
            (rule.IsParallel || stages.All(stage => stage.Steps.Count == 1)) && IsAsDrawn(stages, requirements);
        if (rule.WaitsForAll is not { } all || !isClear)
        {
            return;
        }

        var before = new List<string>();
        foreach (var (_, steps) in stages)
        {
            steps.ForEach(step => step.WaitsFor ??= [.. before]);
            if (!all)
            {
                before.Clear();
            }

            before.AddRange(steps.Select(step => step.Name));
        }
    }

    /// <summary>The stages in the order of the table; an empty cell repeats the one above.</summary>
    private static List<(string Name, List<StepDraft> Steps)> StagesOf(PrdTable table, WorkflowNotes notes)
    {
        var columns = WorkflowColumns.Of(table);
        var stages = new List<(string Name, List<StepDraft> Steps)>();
        foreach (var row in table.Rows)
        {
            var cell = row.Cells[columns.Stage];
            var name = cell.IsEmpty && stages.Count > 0 ? stages[^1].Name : cell.Text.Trim();
            if (notes.Find(row.Cells[columns.Step].Text) is { } step)
            {
                if (stages.FindIndex(stage => stage.Name == name) is var index and >= 0)
                {
                    stages[index].Steps.Add(step);
                }
                else
                {
                    stages.Add((name, [step]));
                }
            }

            notes.MarkRead(cell);
        }

        return stages;
    }

    /// <summary>Whether a stage waits for all before it, or for the one before it (null: not told), and whether its steps run side by side.</summary>
    private static (bool? WaitsForAll, bool IsParallel) ReadRule(
        IReadOnlyList<PrdRequirement> requirements,
        WorkflowNotes notes
    )
    {
        bool? waitsForAll = null;
        var isParallel = false;
        foreach (var requirement in requirements.Where(one => one.Block is PrdParagraph or PrdListItem))
        {
            var tagged = TextTagger.Tag(requirement.Text.Text, new NameBook());
            foreach (var (start, end) in tagged.Clauses())
            {
                var clause = tagged.Shape[start..end];
                var (isAll, isNext) = (AllPattern.IsMatch(clause), NextPattern.IsMatch(clause));
                var isBeside = BesidePattern.IsMatch(clause);
                if (isAll || isNext || isBeside || PassedPattern.IsMatch(clause))
                {
                    waitsForAll = isAll ? true : waitsForAll ?? (isNext ? false : null);
                    isParallel |= isBeside;
                    notes.MarkRead(requirement.Text, tagged.RangeOf(start, end - start));
                }
            }
        }

        return (waitsForAll, isParallel);
    }

    /// <summary>A diagram whose nodes are the stages shows them in the order of the table.</summary>
    private static bool IsAsDrawn(
        List<(string Name, List<StepDraft> Steps)> stages,
        IReadOnlyList<PrdRequirement> requirements
    )
    {
        var names = stages.Select(stage => MachineNotes.SnakeName(stage.Name)).ToList();
        foreach (var code in requirements.Select(one => one.Block).OfType<PrdCodeBlock>())
        {
            var drawn = new WorkflowNotes();
            if (
                FlowchartReader.TryRead(code, drawn)
                && drawn.Steps.All(step => names.Contains(step.Name, StringComparer.Ordinal))
                && drawn.Steps.Any(step =>
                    step.WaitsFor!.Any(other => names.IndexOf(other) >= names.IndexOf(step.Name))
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private const string Stage = "(?:stages?|phases?|blocks?|waves?|rounds?|levels?|batch(?:es)?|groups?)";

    private const string Done =
        "(?: of (?:it|them))?(?: (?:that|which) (?:appl(?:y|ies)|(?:is|are) needed|takes? place)(?: to [a-z ]+?)?)? (?:is|are|has been|have been) (?:completed|complete|done|finished|over|through)";

    [GeneratedRegex(
        "^"
            + Stage
            + " (?:only )?(?:begins?|starts?|opens?|runs?|may (?:begin|start)|can (?:begin|start)) (?:only )?(?:when|once|after|as soon as) (?:(?:every|all|each)(?: of)? )?(?:steps? (?:of|in) )?(?:all|every|each)(?: of)? (?:"
            + Stage
            + " before(?: it)?|(?:earlier|previous|preceding|former|prior) "
            + Stage
            + ")"
            + Done
            + "$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AllPattern { get; }

    [GeneratedRegex(
        "^(?:every |each |next )?"
            + Stage
            + " (?:only )?(?:begins?|starts?|opens?|runs?|may (?:begin|start)|can (?:begin|start)) (?:only )?(?:when|once|after|as soon as) (?:(?:(?:every|all|each)(?: of)? )?steps? (?:of|in) )?(?:one before(?: it)?|"
            + Stage
            + " before(?: it)?|(?:previous|preceding) (?:"
            + Stage
            + "|one))"
            + Done
            + "$|^"
            + Stage
            + " (?:follow|run|come|are (?:done|run|worked off|carried out)|take place) (?:strictly )?(?:one after (?:other|another)|in sequence|in (?:this|that|alphabetical|given) order|in turn)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NextPattern { get; }

    [GeneratedRegex(
        "^(?:all )?steps (?:of|in|within) (?:same |one |each |every )?"
            + Stage
            + " (?:may |can |shall |must )?(?:all )?(?:run|are (?:done|run|started)|start|happen|go|take place|be done) (?:in parallel|side by side|at same time|together|simultaneously|concurrently)$|^(?:within|in) (?:a |each |one |every |same )?"
            + Stage
            + ",? (?:all )?steps (?:may |can )?(?:run|start|are done|are run) (?:in parallel|side by side|at same time|together)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BesidePattern { get; }

    [GeneratedRegex(
        "^"
            + Stage
            + " (?:in which no step applies|without (?:any )?steps? that appl(?:y|ies)|none of whose steps applies) (?:is|are|gets) (?:passed over|skipped|left out|omitted)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PassedPattern { get; }
}
