using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows.Scenarios;

/// <summary>
/// Reads scenarios that tell which steps are next once others are completed; two with the same steps completed and different circumstances tell when a step
/// takes place.
/// </summary>
internal static partial class FlowScenarioReader
{
    /// <summary>Reads the scenarios of a workflow whose steps are found.</summary>
    public static void Read(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        var names = notes.Names();
        var moves = FlowScenarioFinder
            .Find(requirements)
            .Select(scenario => Move.Of(scenario, names))
            .OfType<Move>()
            .ToList();
        var groups = moves.GroupBy(
            move => string.Join(' ', move.Completed.Order(StringComparer.Ordinal)),
            StringComparer.Ordinal
        );
        foreach (var group in groups)
        {
            Take([.. group], notes);
        }

        foreach (var text in moves.SelectMany(move => move.Read))
        {
            notes.MarkRead(text);
        }
    }

    private static void Take(List<Move> moves, WorkflowNotes notes)
    {
        foreach (var name in moves.SelectMany(move => move.Next).Distinct(StringComparer.Ordinal))
        {
            if (notes.Find(name) is not { } step)
            {
                continue;
            }

            var with = moves.Where(move => move.Next.Contains(name, StringComparer.Ordinal)).ToList();
            var others = moves.Except(with).ToList();
            if (
                step.WaitsFor is not null
                && !step.WaitsFor.ToHashSet(StringComparer.Ordinal).SetEquals(moves[0].Completed)
            )
            {
                notes.Unclear.Add(with[0].Requirement);
                continue;
            }

            step.WaitsFor = [.. moves[0].Completed];
            var isAlways = others.Count == 0 && with.TrueForAll(move => move.Conditions.Count == 0);
            var isTold = others.Count > 0 || with.Exists(move => move.Conditions.Count == 0) || Covers(with);
            if (isAlways || (others.Count == 0 && Covers(with)))
            {
                continue;
            }

            if (
                isTold
                && with is [{ Conditions: [var condition] }]
                && others.TrueForAll(move => move.Conditions.Count == 1)
            )
            {
                step.Conditions.Add(new(condition, false, with[0].Requirement));
            }
            else
            {
                notes.Unclear.Add(with[0].Requirement);
            }
        }
    }

    /// <summary>Tells whether scenarios are about a circumstance and its opposite.</summary>
    private static bool Covers(List<Move> moves) =>
        moves.Count > 1 && moves.TrueForAll(move => move.Conditions.Count == 1);

    private sealed record Move(
        PrdRequirement Requirement,
        IReadOnlyList<string> Completed,
        IReadOnlyList<RichText> Conditions,
        IReadOnlyList<string> Next,
        IReadOnlyList<RichText> Read
    )
    {
        /// <summary>What a scenario says of steps that are next; null, if it says something else, or nothing clear.</summary>
        public static Move? Of(FlowScenario scenario, NameBook names)
        {
            var completed = new List<string>();
            var conditions = new List<RichText>();
            var next = new List<string>();
            var read = new List<RichText>(scenario.Frame);
            var isStart = false;
            foreach (var line in scenario.Given)
            {
                var tagged = TextTagger.Tag(line.Text, names);
                var shape = tagged.Shape.TrimEnd('.', ',');
                if (DonePattern.IsMatch(shape))
                {
                    completed.AddRange(tagged.Tags.Where(tag => tag.Kind == TagKind.Step).Select(tag => tag.Name));
                    read.Add(line);
                }
                else if (NonePattern.IsMatch(shape) || NeutralPattern.IsMatch(shape))
                {
                    isStart |= NonePattern.IsMatch(shape);
                    read.Add(line);
                }
                else if (FailurePattern.IsMatch(shape) || shape.Contains(TagSymbols.Step, StringComparison.Ordinal))
                {
                    return null;
                }
                else
                {
                    conditions.Add(line);
                }
            }

            foreach (var line in scenario.Then)
            {
                var tagged = TextTagger.Tag(line.Text, names);
                var shape = tagged.Shape.TrimEnd('.');
                if (NextPattern.IsMatch(shape))
                {
                    next.AddRange(tagged.Tags.Where(tag => tag.Kind == TagKind.Step).Select(tag => tag.Name));
                    read.Add(line);
                }
                else if (LeftOutPattern.IsMatch(shape))
                {
                    read.Add(line);
                }
                else if (shape.Contains(TagSymbols.Step, StringComparison.Ordinal))
                {
                    return null;
                }
            }

            return next.Count == 0 || (completed.Count == 0 && !isStart)
                ? null
                : new(
                    scenario.Requirement,
                    [.. completed.Distinct(StringComparer.Ordinal)],
                    conditions,
                    [.. next.Distinct(StringComparer.Ordinal)],
                    read
                );
        }
    }

    private const string Done = "(?:completed|done|finished|complete|over|ready|ticked off)";

    /// <summary>"A and B have been completed", "C is done or left out".</summary>
    [GeneratedRegex(
        "^(?:(?:steps? |both |all of |all )*"
            + TagSymbols.Steps
            + " (?:(?:has|have) (?:all |both |already |just )*been|is|are|was|were)(?: all| both| already| just)* "
            + Done
            + "(?:,? (?:or|unless it) (?:(?:is|are|was|were|has been|have been) )?(?:left out|skipped|omitted|not needed|does not apply))?|completed_steps (?:is|are|contains?|holds?|has|lists?|includes?):? (?:only |just |exactly )?"
            + TagSymbols.Steps
            + ")$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex DonePattern { get; }

    /// <summary>"No step has been completed".</summary>
    [GeneratedRegex(
        "^(?:(?:no|none of) steps? (?:has|have|is|are)(?: yet)?(?: been)? "
            + Done
            + @"(?: yet| so far)?|no step is done|nothing (?:has been|is|was) "
            + Done
            + @"(?: yet| so far)?|completed_steps is (?:empty|\[ ?\])|(?:workflow|run|process) (?:has (?:just )?(?:begun|started)|(?:just )?(?:begins|starts)|is new)|a? ?new (?:run|workflow))$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NonePattern { get; }

    /// <summary>"No step has failed", "the workflow is asked".</summary>
    [GeneratedRegex(
        @"^(?:failed_step is (?:null|empty|not set|none)|no step (?:has )?failed|nothing (?:has )?(?:failed|gone wrong|went wrong)|(?:workflow|orchestrator|it|coordinator|node) is (?:called|asked|run)|(?:i|we|somebody|caller|one) (?:asks?|calls?)(?: (?:it|for next steps?|workflow|orchestrator|what is next))?)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NeutralPattern { get; }

    [GeneratedRegex(
        @"\b(?:fail(?:s|ed|ure)?|wrong|failed_step|completed_steps)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FailurePattern { get; }

    /// <summary>"A, B and C are next".</summary>
    [GeneratedRegex(
        "^(?:(?:steps? |both |only )*"
            + TagSymbols.Steps
            + "(?: (?:all|both))? (?:(?:is|are|comes?|come)(?: both| all| the)? (?:next|due|ready|in next_steps|next steps?)(?: in parallel| together| at (?:the )?same time)?|(?:can|may|must|shall|should|will) (?:all |both )?(?:start|begin|run|be started|be next|follow)(?: in parallel| together| now)?|starts?|begins?|follows?|runs? next)|next_steps (?:is|are|contains?|lists?|holds?|has|includes?|equals?|=):? ?(?:exactly |just |only )?\\[?"
            + TagSymbols.Steps
            + "\\]?|next (?:step|steps) (?:is|are) "
            + TagSymbols.Steps
            + "|next (?:is|are|comes|come) "
            + TagSymbols.Steps
            + ")$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NextPattern { get; }

    /// <summary>"D is left out altogether".</summary>
    [GeneratedRegex(
        "^"
            + TagSymbols.Steps
            + " (?:(?:is|are|gets|will be) (?:left out|skipped|omitted|not (?:next|among next_steps|in next_steps|done|needed|started|due|executed|run))|(?:does|do|will) not (?:take place|happen|apply|run|start)|falls away|drops out)(?: altogether| entirely| completely)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeftOutPattern { get; }
}
