using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads what a text says about the order and the conditions of the steps that it is about.</summary>
internal static class StepClauseReader
{
    private const char Taken = '\u0001';

    /// <summary>Reads a text; tells whether it told what the steps wait for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tagged">The text with steps tagged.</param>
    /// <param name="range">The part of the shape to read.</param>
    /// <param name="subjects">The steps that it is about.</param>
    /// <param name="requirement">Where it stands.</param>
    /// <param name="notes">What is known, and where is added.</param>
    public static bool Read(
        RichText text,
        TaggedText tagged,
        (int Start, int End) range,
        IReadOnlyList<StepDraft> subjects,
        PrdRequirement requirement,
        WorkflowNotes notes
    )
    {
        var clause = new Clause(text, tagged, tagged.Shape[range.Start..range.End].ToCharArray(), range.Start, notes);
        ReadDetours(clause, subjects);
        LeaveAlternatives(clause);
        var found = ReadWaits(clause, subjects, requirement);
        if (found)
        {
            TakeStory(clause);
        }

        ReadConditions(clause, subjects, requirement);
        clause.Take(StepPatterns.Last);
        clause.Take(StepPatterns.Begins);
        if (
            !found
            && subjects.Any(subject => subject is { WaitsFor: null, Beside: null })
            && clause.Find(StepPatterns.Unresolved) is not null
        )
        {
            notes.Unclear.Add(requirement);
        }

        return found;
    }

    /// <summary>Reads a cell that says in a sentence what a step waits for: "after 2, but only if …"; tells whether it does.</summary>
    public static bool ReadCell(RichText cell, StepDraft step, PrdRequirement requirement, WorkflowNotes notes)
    {
        var tagged = TextTagger.Tag(cell.Text, notes.Names());
        return Read(cell, tagged, (0, tagged.Shape.Length), [step], requirement, notes) || step.Beside is not null;
    }

    /// <summary>The condition that a cell is.</summary>
    public static IEnumerable<StepCondition> ConditionOf(RichText cell, PrdRequirement requirement, WorkflowNotes notes)
    {
        var tagged = TextTagger.Tag(cell.Text, new NameBook());
        var match = StepPatterns.Condition.Match(tagged.Shape);
        var group = match.Groups["only"].Success ? match.Groups["only"] : match.Groups["skip"];
        if (match.Success && match.Index == 0 && group.Index + group.Length >= tagged.Shape.TrimEnd('.').Length)
        {
            var range = tagged.RangeOf(group);
            notes.MarkRead(cell, new(0, range.Start));
            return [new(cell.Slice(range.Start, range.Length), match.Groups["skip"].Success, requirement)];
        }

        return [new(cell, false, requirement)];
    }

    /// <summary>The words of a cell without what they say about steps that are left out: <c>5 (4, if 5 is skipped)</c>.</summary>
    public static string WithoutDetours(RichText cell, StepDraft step, WorkflowNotes notes)
    {
        var tagged = TextTagger.Tag(cell.Text, notes.Names());
        var clause = new Clause(cell, tagged, tagged.Shape.ToCharArray(), 0, notes);
        ReadDetours(clause, [step]);
        var taken = clause.Text.IndexOf(Taken, StringComparison.Ordinal);
        return taken < 0 ? cell.Text : cell.Text[..tagged.RangeOf(taken, 1).Start];
    }

    private static void ReadDetours(Clause clause, IReadOnlyList<StepDraft> subjects)
    {
        while (clause.Take(StepPatterns.Detour) is { } detour)
        {
            var left = clause.StepsOf(detour.Groups["left"]);
            var steps = clause.StepsOf(detour.Groups["steps"]);
            foreach (var subject in subjects.Where(_ => left is [_]))
            {
                subject.Detours.Add((left[0], [.. steps.Where(step => step != subject.Name)]));
            }
        }
    }

    /// <summary>"… or, if there is no proof, after A": what is waited for in other runs, which the order of all steps tells; it is checked against that.</summary>
    private static void LeaveAlternatives(Clause clause)
    {
        if (
            clause.Find(StepPatterns.Alternative) is { } match
            && StepPatterns.Waiting.IsMatch(clause.Text[..match.Index])
        )
        {
            clause.Blank(match.Index, match.Length);
        }
    }

    private static bool ReadWaits(Clause clause, IReadOnlyList<StepDraft> subjects, PrdRequirement requirement)
    {
        var names = subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
        var waits = new List<string>();
        var (found, isOneEnough) = (false, false);
        while (clause.TakeKnown(StepPatterns.Waits) is { } match)
        {
            waits.AddRange(clause.StepsOf(match.Groups["steps"]).Where(step => !names.Contains(step)));
            found = true;
            isOneEnough |= StepReferences.IsOneEnough(match.Value);
        }

        ReadBeside(clause, subjects);

        if (!found && clause.Take(StepPatterns.WaitsForThese) is { } these)
        {
            waits.AddRange(these.Groups["all"].Success ? clause.StepsBefore(subjects[0]) : clause.Notes.Frontier);
            found = waits.Count > 0;
        }

        if (!found && ReadWords(clause, subjects, waits))
        {
            found = true;
        }

        if (!found && clause.Take(StepPatterns.First) is not null)
        {
            found = true;
        }

        if (!found && subjects.All(subject => subject.Beside is null) && clause.Take(StepPatterns.Then) is not null)
        {
            waits.AddRange(clause.Notes.Frontier);
            found = true;
        }

        while (clause.Take(StepPatterns.IfNeeded) is not null) { }

        while (clause.Take(StepPatterns.First) is not null || clause.Take(StepPatterns.Then) is not null) { }

        if (isOneEnough)
        {
            clause.Notes.Unclear.Add(requirement);
        }

        return found && Settle(subjects, waits);
    }

    private static void ReadBeside(Clause clause, IReadOnlyList<StepDraft> subjects)
    {
        while (clause.Take(StepPatterns.Beside) is { } match)
        {
            var others = match.Groups["steps"].Success ? clause.StepsOf(match.Groups["steps"]) : clause.Notes.Frontier;
            foreach (var subject in subjects)
            {
                subject.Beside ??= others.FirstOrDefault(other => other != subject.Name);
            }
        }
    }

    private static bool ReadWords(Clause clause, IReadOnlyList<StepDraft> subjects, List<string> waits)
    {
        if (
            StepPatterns.WaitsForWords.Match(clause.Text) is not { Success: true } match
            || StepReferences.IsOneEnough(match.Value)
        )
        {
            return false;
        }

        var before = clause.StepsBefore(subjects[0]).Select(name => clause.Notes.Find(name)!).ToList();
        var steps = match.Groups["steps"].Success
            ? clause.StepsOf(match.Groups["steps"]).Select(name => clause.Notes.Find(name)).ToList()
            :
            [
                .. StepPatterns
                    .Joint.Split(match.Groups["words"].Value)
                    .Select(words => StepReferences.Meant(words, before)),
            ];
        if (steps.Count == 0 || steps.Contains(null))
        {
            return false;
        }

        clause.Take(StepPatterns.WaitsForWords);
        waits.AddRange(steps.Select(step => step!.Name));
        return true;
    }

    private static bool Settle(IReadOnlyList<StepDraft> subjects, List<string> waits)
    {
        foreach (var subject in subjects)
        {
            subject.WaitsFor ??= [.. waits.Distinct(StringComparer.Ordinal)];
        }

        return true;
    }

    private static void ReadConditions(Clause clause, IReadOnlyList<StepDraft> subjects, PrdRequirement requirement)
    {
        if (clause.Find(StepPatterns.Never) is { } never)
        {
            AddCondition(clause, subjects, never.Groups["skip"], true, requirement);
            clause.Blank(never.Index, never.Length);
        }

        var told = clause.Find(StepPatterns.Condition);
        if (
            clause.Find(StepPatterns.GoesWithout) is { } without
            && (told is null || (told.Index > without.Index && told.Index < without.Index + without.Length))
        )
        {
            AddCondition(clause, subjects, without.Groups["skip"], true, requirement);
            clause.Blank(without.Index, without.Length);
        }

        clause.Take(StepPatterns.Otherwise);
        while (clause.Find(StepPatterns.Condition) is { } match)
        {
            if (!IsDeedOf(match.Groups["did"], subjects) || IsLackOfOther(match.Groups["only"], subjects, clause.Notes))
            {
                clause.Blank(match.Index, match.Length);
                continue;
            }

            var isExclusion = match.Groups["skip"].Success;
            var group = isExclusion ? match.Groups["skip"] : match.Groups["only"];
            var joint = StepPatterns.Also.Match(clause.Text[..match.Index]);
            AddCondition(clause, subjects, group, isExclusion, requirement, joint.Success && !isExclusion);
            if (joint.Success)
            {
                clause.Mark(joint.Index, joint.Length);
            }

            // The words of the condition itself are left to those who carry it out.
            clause.Mark(match.Index, group.Index - match.Index);
            clause.Mark(group.Index + group.Length, match.Index + match.Length - group.Index - group.Length);
            clause.Blank(match.Index, match.Length);
        }
    }

    /// <summary>"Then comes hand over, when the carrier takes the pallet": what happens meanwhile, where nothing that the workflow is told could tell it.</summary>
    private static void TakeStory(Clause clause)
    {
        if (
            clause.Find(StepPatterns.Story) is { } story
            && !StepReferences.ShareAny(story.Value, clause.Notes.InputWords)
        )
        {
            clause.Mark(story.Index, story.Length);
            clause.Blank(story.Index, story.Length);
        }
    }

    /// <summary>"Only measured if" speaks of a step that measures; of another deed it says when something else happens.</summary>
    private static bool IsDeedOf(Group did, IReadOnlyList<StepDraft> subjects) =>
        !did.Success
        || did.Value is "run" or "done" or "needed" or "executed" or "started" or "performed" or "required"
        || subjects.All(subject =>
            Inflections.OfVerb(subject.Name.Split('_')[0]).Contains(did.Value, StringComparer.Ordinal)
        );

    /// <summary>"If there is no linen" says of another step that it is left out, which the order of all steps tells.</summary>
    private static bool IsLackOfOther(Group condition, IReadOnlyList<StepDraft> subjects, WorkflowNotes notes) =>
        StepPatterns.Lack.Match(condition.Value) is { Success: true } lack
        && StepReferences.Holding(lack.Groups["words"].Value, notes.Steps) is { } step
        && !subjects.Contains(step);

    private static void AddCondition(
        Clause clause,
        IReadOnlyList<StepDraft> subjects,
        Group group,
        bool isExclusion,
        PrdRequirement requirement,
        bool isAlternative = false
    )
    {
        var range = clause.RangeOf(group);
        var condition = new StepCondition(
            clause.Source.Slice(range.Start, range.Length).Trim(),
            isExclusion,
            requirement
        );
        foreach (var subject in subjects)
        {
            subject.Conditions.Add(condition with { IsAlternative = isAlternative && subject.Conditions.Count > 0 });
        }
    }

    private sealed class Clause(RichText source, TaggedText tagged, char[] shape, int offset, WorkflowNotes notes)
    {
        public RichText Source { get; } = source;

        public WorkflowNotes Notes { get; } = notes;

        public string Text => new(shape);

        public Match? Find(Regex pattern) => pattern.Match(Text) is { Success: true } match ? match : null;

        /// <summary>Finds a pattern, notes its words as read, and takes them away.</summary>
        public Match? Take(Regex pattern)
        {
            if (Find(pattern) is not { Length: > 0 } match)
            {
                return null;
            }

            Mark(match.Index, match.Length);
            Blank(match.Index, match.Length);
            return match;
        }

        /// <summary>Takes a pattern whose words refer to steps that there are; others of it are passed over.</summary>
        public Match? TakeKnown(Regex pattern)
        {
            while (Find(pattern) is { Length: > 0 } match)
            {
                if (StepsOf(match.Groups["steps"]).Count > 0)
                {
                    return Take(pattern);
                }

                Blank(match.Index, match.Length);
            }

            return null;
        }

        public void Mark(int start, int length) => Notes.MarkRead(Source, tagged.RangeOf(offset + start, length));

        public void Blank(int start, int length) => Array.Fill(shape, Taken, start, length);

        public TextRange RangeOf(Group group) => tagged.RangeOf(offset + group.Index, group.Length);

        public List<string> StepsOf(Group group) =>
            [.. tagged.TagsWithin(offset + group.Index, group.Length).SelectMany(Notes.Referred)];

        public IEnumerable<string> StepsBefore(StepDraft step) =>
            Notes.Steps.TakeWhile(other => other.Name != step.Name).Select(other => other.Name);
    }
}
