using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Reads blocks of lines that arrows lead through from top to bottom, with the steps of one line side by side: <c>pack</c>, below it
/// <c>-> weigh | label (side by side)</c>, below that <c>-> ship</c>.
/// </summary>
internal static partial class ArrowChainReader
{
    private const int LeastLines = 3;

    /// <summary>Reads a block of code; tells whether it was such a chain.</summary>
    public static bool TryRead(PrdCodeBlock code, WorkflowNotes notes)
    {
        if (code.Requirement is not { } requirement || Stages(code) is not { } stages)
        {
            return false;
        }

        List<string> before = [];
        foreach (var (names, remark) in stages)
        {
            var steps = names.ConvertAll(name => notes.Add(name.Text, name.Span, requirement, null));
            steps.ForEach(step => step.WaitsFor = [.. before]);
            before = steps.ConvertAll(step => step.Name);
            if (remark is not null)
            {
                AddRemark(remark, steps, requirement, notes);
            }
        }

        notes.MarkRead(code.Text);
        return true;
    }

    /// <summary>The names of each line, with what stands in brackets behind them; null, if the lines are something else.</summary>
    private static List<(List<RichText> Names, RichText? Remark)>? Stages(PrdCodeBlock code)
    {
        var stages = new List<(List<RichText> Names, RichText? Remark)>();
        var isLed = true;
        foreach (var line in code.Lines.Where(line => line.Text.Trim().Length > 0))
        {
            if (SignPattern.IsMatch(line.Text))
            {
                isLed = stages.Count > 0;
                continue;
            }

            var match = LinePattern.Match(line.Text);
            if (!match.Success || (stages.Count > 0) != (match.Groups["arrow"].Success || isLed && stages.Count > 0))
            {
                return null;
            }

            var remark = match.Groups["remark"];
            stages.Add(
                (
                    [.. match.Groups["name"].Captures.Select(name => line.Slice(name.Index, name.Length).Trim())],
                    remark.Success ? line.Slice(remark.Index, remark.Length) : null
                )
            );
            isLed = false;
        }

        var names = stages.SelectMany(stage => stage.Names).Select(name => MachineNotes.SnakeName(name.Text)).ToList();
        return stages.Count >= LeastLines && names.Distinct(StringComparer.Ordinal).Count() == names.Count
            ? stages
            : null;
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
        var condition = new StepCondition(remark.Slice(words.Index, words.Length), false, requirement);
        steps.ForEach(step => step.Conditions.Add(condition));
    }

    private const string Name = @"(?<name>[A-Za-z]\w*(?: [A-Za-z]\w*){0,4})";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>A line that is only an arrow down.</summary>
    [GeneratedRegex(@"^\s*(?:[|│]|[↓▼⇓vV])\s*$", Options, 10000)]
    private static partial Regex SignPattern { get; }

    [GeneratedRegex(
        @"^\s*(?:(?<arrow>(?:[-─=]+>|→|⇒|↳|└[-─]*>?)\s*))?[\[(]?"
            + Name
            + @"(?:\s*(?:\||\+|&|,|\|\||∥)\s*"
            + Name
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

    [GeneratedRegex(
        @"^\s*(?:(?:but )?only )?(?:if|when|for|where|in case of) (?:it is )?(?<words>[^.;]+?)\s*$|^\s*(?:only )?(?<words>[^.;]+?) only\s*$",
        Options,
        10000
    )]
    private static partial Regex ConditionPattern { get; }
}
