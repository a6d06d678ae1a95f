using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Reads blocks of lines that arrows lead through from top to bottom, with the steps of one line side by side: <c>pack</c>, below it
/// <c>-> weigh | label (side by side)</c>, below that <c>-> ship</c>. What a sign behind a name means stands below: <c>(*) only if heavy</c>.
/// </summary>
internal static partial class ArrowChainReader
{
    private const int LeastLines = 3;

    /// <summary>A name in a line.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Mark">The sign behind it, which a footnote explains, or null.</param>
    /// <param name="Remark">What stands behind it alone in brackets, or null.</param>
    private sealed record Name(RichText Text, string? Mark, RichText? Remark);

    /// <summary>A line of the chain.</summary>
    /// <param name="Names">Its names.</param>
    /// <param name="Remark">What stands in brackets behind all of them, or null.</param>
    private sealed record Stage(List<Name> Names, RichText? Remark);

    /// <summary>Reads a block of code; tells whether it was such a chain.</summary>
    public static bool TryRead(PrdCodeBlock code, WorkflowNotes notes)
    {
        if (code.Requirement is not { } requirement || Stages(code, out var footnotes) is not { } stages)
        {
            return false;
        }

        List<string> before = [];
        var marked = new List<(string Mark, StepDraft Step)>();
        foreach (var (names, remark) in stages)
        {
            var steps = names.ConvertAll(name => notes.Add(name.Text.Text, name.Text.Span, requirement, null));
            steps.ForEach(step => step.WaitsFor = [.. before]);
            before = steps.ConvertAll(step => step.Name);
            foreach (var (name, step) in names.Zip(steps))
            {
                if (name.Mark is { } mark)
                {
                    marked.Add((mark, step));
                }

                if (name.Remark is { } own)
                {
                    AddRemark(own, [step], requirement, notes);
                }
            }

            if (remark is not null)
            {
                AddRemark(remark, steps, requirement, notes);
            }
        }

        AddFootnotes(marked, footnotes, requirement, notes);
        notes.MarkRead(code.Text);
        return true;
    }

    /// <summary>The names of each line, with what stands in brackets behind them; null, if the lines are something else.</summary>
    private static List<Stage>? Stages(PrdCodeBlock code, out List<Footnote> footnotes)
    {
        var stages = new List<Stage>();
        footnotes = [];
        var isLed = true;
        var indents = new List<int>();
        foreach (var line in code.Lines.Where(line => line.Text.Trim().Length > 0))
        {
            if (stages.Count > 0 && Footnote.Of(line, code.Requirement!) is { } footnote)
            {
                footnotes.Add(footnote);
                continue;
            }

            if (SignPattern.IsMatch(line.Text) && footnotes.Count == 0)
            {
                isLed = stages.Count > 0;
                continue;
            }

            var match = LinePattern.Match(line.Text);
            if (
                !match.Success
                || footnotes.Count > 0
                || (stages.Count > 0) != (match.Groups["arrow"].Success || isLed && stages.Count > 0)
            )
            {
                return null;
            }

            if (match.Groups["arrow"].Success)
            {
                indents.Add(match.Groups["arrow"].Index);
            }

            stages.Add(StageOf(line, match));
            isLed = false;
        }

        var names = stages
            .SelectMany(stage => stage.Names)
            .Select(name => MachineNotes.SnakeName(name.Text.Text))
            .ToList();
        return
            stages.Count >= LeastLines
            && names.Distinct(StringComparer.Ordinal).Count() == names.Count
            && IsOneChain(indents)
            ? stages
            : null;
    }

    /// <summary>Arrows below each other, or each further in than the one before; where some are and others are not, lines branch off.</summary>
    private static bool IsOneChain(List<int> indents)
    {
        var steps = indents.Zip(indents.Skip(1), (one, next) => Math.Sign(next - one)).Distinct().ToList();
        return steps is [] or [>= 0];
    }

    private static Stage StageOf(RichText line, Match match)
    {
        var remark = match.Groups["remark"];
        var captures = match.Groups["name"].Captures;
        var names = captures
            .Select(
                (name, place) =>
                    new Name(
                        line.Slice(name.Index, name.Length).Trim(),
                        Behind(match.Groups["mark"], place)?.Value is { } mark ? Footnote.Sign(mark) : null,
                        Behind(match.Groups["own"], place) is { } own ? line.Slice(own.Index, own.Length) : null
                    )
            )
            .ToList();
        var told = remark.Success ? line.Slice(remark.Index, remark.Length) : null;
        if (told is null || !match.Groups["own"].Success)
        {
            return new(names, told);
        }

        names[^1] = names[^1] with { Remark = told };
        return new(names, null);

        Capture? Behind(Group group, int place) =>
            group.Captures.FirstOrDefault(one =>
                one.Index > captures[place].Index
                && (place + 1 == captures.Count || one.Index < captures[place + 1].Index)
            );
    }

    /// <summary>What signs behind names mean; each has to be explained once, and each explanation to be of one.</summary>
    private static void AddFootnotes(
        List<(string Mark, StepDraft Step)> marked,
        List<Footnote> inside,
        PrdRequirement requirement,
        WorkflowNotes notes
    )
    {
        var marks = marked.Select(one => one.Mark).ToHashSet(StringComparer.Ordinal);
        List<Footnote> footnotes =
        [
            .. inside,
            .. Footnote.Below(requirement).Where(footnote => marks.Contains(footnote.Mark)),
        ];
        foreach (var group in marked.GroupBy(one => one.Mark, one => one.Step, StringComparer.Ordinal))
        {
            if (footnotes.Where(footnote => footnote.Mark == group.Key).ToList() is [var only])
            {
                AddRemark(only.Words, [.. group], only.Requirement, notes);
                notes.MarkRead(only.Whole);
            }
            else
            {
                notes.Unclear.Add(requirement);
            }
        }

        if (footnotes.Exists(footnote => !marks.Contains(footnote.Mark)))
        {
            notes.Unclear.Add(requirement);
        }
    }

    /// <summary>"(Only if leased)": when the steps of the line take place; "(side by side)", "(when these are done)" say what the lines say.</summary>
    private static void AddRemark(
        RichText remark,
        List<StepDraft> steps,
        PrdRequirement requirement,
        WorkflowNotes notes
    )
    {
        if (OrderPattern.IsMatch(remark.Text) || (steps.Count > 1 && SidePattern.IsMatch(remark.Text)))
        {
            return;
        }

        if (ConditionPattern.Match(remark.Text) is not { Success: true } match)
        {
            notes.Unclear.Add(requirement);
            return;
        }

        var words = match.Groups["words"];
        var condition = new StepCondition(
            remark.Slice(words.Index, words.Length),
            match.Groups["not"].Success,
            requirement
        );
        steps.ForEach(step => step.Conditions.Add(condition));
    }

    private const string Marked = @"(?<name>[A-Za-z]\w*(?: [A-Za-z]\w*){0,4})(?:\s*(?<mark>" + Footnote.Signs + "))?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>A line that is only an arrow down.</summary>
    [GeneratedRegex(@"^\s*(?:[|│]|[↓▼⇓vV])\s*$", Options, 10000)]
    private static partial Regex SignPattern { get; }

    [GeneratedRegex(
        @"^\s*(?:(?<arrow>(?:[-─=]+>|→|⇒|↳|└[-─]*>?)\s*))?[\[(]?"
            + Marked
            + @"(?:(?:\s+\((?<own>[^()]+)\))?\s*(?:\||\+|&|,|\|\||∥)\s*"
            + Marked
            + @")*[\])]?(?:\s+\((?<remark>[^()]+)\))?\s*$",
        Options,
        10000
    )]
    private static partial Regex LinePattern { get; }

    [GeneratedRegex(
        @"^\W*(?:(?:at the )?(?:start|beginning|end)|first|last|(?:when|once|after|as soon as|waits for|needs) (?:(?:all|both|each|every one|the last)(?: of)? ?)?(?:(?:the|these|those|them|this|that|it) ?)?(?:(?:two|three|four|five|\d) ?)?(?:of (?:them|these|those) ?)?(?:is |are |have been |has been )?(?:done|finished|completed?|ready|over|through)?)\W*$",
        Options,
        10000
    )]
    private static partial Regex OrderPattern { get; }

    [GeneratedRegex(
        @"^\W*(?:(?:all|both|these|the|run|running|can run|may run|done|two|three|four|five|\d) )*(?:in parallel|parallel|side by side|at the same time|simultaneously|concurrently|together|in any order|independent(?:ly)?)(?: of each other)?\W*$",
        Options,
        10000
    )]
    private static partial Regex SidePattern { get; }

    private const string Present =
        "(?:(?:is |are )?(?:needed|done|due|required|necessary|made)|takes? place|happens?|applies|apply|there)";

    [GeneratedRegex(
        @"^\s*(?:(?:but )?(?:"
            + Present
            + " )?only (?:"
            + Present
            + " )?|"
            + Present
            + @" )?(?:(?<not>(?:not |except )(?:if|when|for|where)|unless)|if|when|for|where|in case of) (?:it is )?(?<words>[^.;]+?)\s*\.?\s*$|^\s*(?:only )?(?<words>[^.;]+?) only\s*\.?\s*$",
        Options,
        10000
    )]
    private static partial Regex ConditionPattern { get; }
}
