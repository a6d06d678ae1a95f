using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads sentences that introduce steps, or tell the order of steps that are introduced elsewhere.</summary>
internal sealed partial class SentenceReader(WorkflowNotes notes)
{
    private List<StepDraft> _last = [];

    /// <summary>Reads a paragraph, or an item that introduces no step.</summary>
    public void Read(PrdRequirement requirement, TaggedText tagged)
    {
        _last = [];
        foreach (var (start, end) in tagged.Clauses())
        {
            foreach (var part in Parts(tagged, start, end))
            {
                ReadPart(requirement, tagged, part);
            }
        }
    }

    /// <summary>A clause, cut before each ", and" that begins with another step.</summary>
    private static IEnumerable<(int Start, int End)> Parts(TaggedText tagged, int start, int end)
    {
        var from = start + NumberPattern.Match(tagged.Shape[start..end]).Length;
        start = from;
        foreach (Match cut in CutPattern.Matches(tagged.Shape[start..end]))
        {
            if (OpenClause.IsMatch(tagged.Shape[from..(start + cut.Index)]))
            {
                continue;
            }

            yield return (from, start + cut.Index);
            from = start + cut.Index;
        }

        yield return (from, end);
    }

    private void ReadPart(PrdRequirement requirement, TaggedText tagged, (int Start, int End) part)
    {
        var shape = tagged.Shape[part.Start..part.End];
        if (ProgressPattern.IsMatch(shape))
        {
            return;
        }

        if (IsAboutLast(shape))
        {
            StepClauseReader.Read(requirement.Text, tagged, part, _last, requirement, notes);
            return;
        }

        ReadExclusion(requirement, tagged, part, shape);
        var subjects =
            _last.Count > 1 && GroupPattern.IsMatch(shape) && _last.TrueForAll(step => step is { WaitsFor: null })
                ? _last
                : Subjects(requirement, tagged, part);
        if (subjects.Count > 0)
        {
            ReadClause(requirement, tagged, part, subjects);
            _last = subjects;
        }
    }

    /// <summary>"It takes place only if …" after a sentence about one step that a paragraph has introduced or named.</summary>
    private bool IsAboutLast(string shape) =>
        _last.Count == 1
        && PronounPattern.IsMatch(shape)
        && !shape.Contains(TagSymbols.Step, StringComparison.Ordinal)
        && ConditionPattern.IsMatch(shape);

    private void ReadClause(
        PrdRequirement requirement,
        TaggedText tagged,
        (int Start, int End) part,
        List<StepDraft> subjects
    )
    {
        var isNew = subjects.TrueForAll(subject => subject is { WaitsFor: null, Beside: null });
        var found = StepClauseReader.Read(requirement.Text, tagged, part, subjects, requirement, notes);
        if (!found && isNew)
        {
            found = ReadUntold(requirement, tagged.Shape[part.Start..part.End], subjects);
        }

        if (found)
        {
            notes.Frontier = [.. subjects.SelectMany(notes.EndsBeside).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Steps of which a sentence does not say what they wait for: they run beside a step or each other, or follow.</summary>
    private bool ReadUntold(PrdRequirement requirement, string shape, List<StepDraft> subjects)
    {
        if (subjects.Exists(subject => subject.Beside is not null))
        {
            return true;
        }

        if (subjects is [var only] && notes.Frontier is [.., var beside] && MeanwhilePattern.IsMatch(shape))
        {
            only.Beside = beside;
            return true;
        }

        if (subjects.TrueForAll(subject => IsIntroducedBy(requirement, subject)))
        {
            subjects.ForEach(subject => subject.WaitsFor = [.. notes.Frontier]);
            return true;
        }

        if (subjects.Count > 1 && StepPatterns.SideBySide.IsMatch(shape))
        {
            subjects.Skip(1).ToList().ForEach(subject => subject.Beside = subjects[0].Name);
        }

        return false;
    }

    private void ReadExclusion(PrdRequirement requirement, TaggedText tagged, (int Start, int End) part, string shape)
    {
        if (StepPatterns.Exclusion.Match(shape) is not { Success: true } match)
        {
            return;
        }

        var step = match.Groups["step"];
        var range = tagged.RangeOf(part.Start + match.Groups["skip"].Index, match.Groups["skip"].Length);
        foreach (var name in tagged.TagsWithin(part.Start + step.Index, step.Length).SelectMany(notes.Referred))
        {
            notes.Exclusions.Add(
                (name, new StepCondition(requirement.Text.Slice(range.Start, range.Length), true, requirement))
            );
        }
    }

    private bool IsIntroducedBy(PrdRequirement requirement, StepDraft step) =>
        step.Requirement == requirement && step.Homes.Count == 0 && !notes.Enumerations.Contains(requirement);

    /// <summary>The steps that a clause introduces; else the first one that it names, if it is still open what that waits for.</summary>
    private List<StepDraft> Subjects(PrdRequirement requirement, TaggedText tagged, (int Start, int End) part)
    {
        var introduced = Named(tagged, part.Start, part.End - part.Start)
            .Where(step => IsIntroducedBy(requirement, step) && step is { WaitsFor: null, Beside: null })
            .ToList();
        if (introduced.Count > 0)
        {
            return introduced;
        }

        var shape = tagged.Shape[part.Start..part.End];
        var first = LeadingSteps.Match(shape);
        var leading = first.Success
            ? Named(tagged, part.Start + first.Groups["steps"].Index, first.Groups["steps"].Length)
            : InWords(shape);
        return leading.TrueForAll(step => step.WaitsFor is null || ConditionPattern.IsMatch(shape)) ? leading : [];
    }

    /// <summary>"The school report is only requested if …": the step whose name has all these words.</summary>
    private List<StepDraft> InWords(string shape) =>
        SubjectPattern.Match(shape) is { Success: true } match
        && ConditionPattern.IsMatch(shape)
        && StepReferences.Holding(match.Groups["words"].Value, notes.Steps) is { } step
            ? [step]
            : [];

    private List<StepDraft> Named(TaggedText tagged, int start, int length) =>
        [
            .. tagged
                .TagsWithin(start, length)
                .Where(tag => tag.Kind is TagKind.Step or TagKind.Number)
                .Where(tag => tag.Kind == TagKind.Step || IsNumberOfStep(tagged, tag))
                .SelectMany(notes.Referred)
                .Select(notes.Find)
                .OfType<StepDraft>()
                .Distinct(),
        ];

    private static bool IsNumberOfStep(TaggedText tagged, Tag number) =>
        tagged.TagsByOffset.Any(pair => pair.Value == number && StepsBefore.IsMatch(tagged.Shape[..pair.Key]));

    /// <summary>"At the same time we print the bill": beside the step that was told before.</summary>
    [GeneratedRegex(
        @"^(?:, )?(?:and |but )?(?:at (?:that )?same time|meanwhile|in (?:the )?meantime|in parallel|simultaneously|concurrently|alongside),? (?!as |with |to )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MeanwhilePattern { get; }

    /// <summary>"Decision 3.1": the number of a sentence.</summary>
    [GeneratedRegex(
        @"^ ?(?:(?:decision|resolution|resolved|item|point|rule|requirement|req|clause|para|paragraph|section|article|no\.?|§)[ -]?)(?:\uE006(?:\.\uE006)*)[.:)]? +",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NumberPattern { get; }

    [GeneratedRegex(
        @"(?:, and |, then |, |; )(?=(?:finally |then )?"
            + TagSymbols.Step
            + @" (?:begins?|comes?|starts?|follows?|runs?|waits?|needs|after|second|third|last|takes|is|\()|finally )",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CutPattern { get; }

    [GeneratedRegex(
        "^(?:, )?(?:and |then |finally |only )*(?:predecessors? of )?(?<steps>"
            + TagSymbols.Steps
            + "|steps? "
            + TagSymbols.Number
            + "(?:"
            + TagSymbols.Between
            + TagSymbols.Number
            + ")*)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LeadingSteps { get; }

    /// <summary>What begins with a conjunction goes on behind the comma.</summary>
    [GeneratedRegex(
        @"^(?:, )?(?:and |but |only )?(?:if|when|whenever|once|after|as soon as|as long as|unless|where|in case|provided|with|without|for)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OpenClause { get; }

    [GeneratedRegex(
        @"^(?<words>[a-z]+(?: [a-z]+){0,3}?) (?:is|are|takes|happens|does|gets)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SubjectPattern { get; }

    [GeneratedRegex(@"\bsteps? (?:[\uE006 ,]|and |or )*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StepsBefore { get; }

    /// <summary>What is about a run, its failure and its answer, and not about the order of steps.</summary>
    [GeneratedRegex(
        @"\b(?:failed|fails?|failure|next_steps|compensations|compensating|status|reverse order|completed_steps)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ProgressPattern { get; }

    /// <summary>"They begin after …": the steps of the sentence before.</summary>
    [GeneratedRegex(
        @"^(?:and |but )?(?:they|both|these|all \uE006|all of them)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GroupPattern { get; }

    [GeneratedRegex(@"^(?:(?:it|this step|that step|this|only)\b|without [a-z])", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PronounPattern { get; }

    [GeneratedRegex(
        @"\b(?:only if|only when|only [a-z]+ (?:if|when|for)|takes place only|only for|only with|unless|is (?:skipped|left out) (?:if|when)|(?:takes place|applies) (?:if|when|for)|does not (?:take place|apply) (?:if|when)|there is no such step|for [a-z ]+ only$)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }
}
