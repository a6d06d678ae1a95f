using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads blocks in which steps are drawn with characters: <c>pack --+--> ship</c>.</summary>
internal static partial class DrawnFlowReader
{
    /// <summary>Reads a block of code; tells whether it was such a drawing.</summary>
    public static bool TryRead(PrdCodeBlock code, WorkflowNotes notes)
    {
        if (
            code.Requirement is not { } requirement
            || DrawnFlow.Read(code.Lines.Select(line => line.Text)) is not { } flow
            || flow.Names.Select(name => MachineNotes.SnakeName(name.Text)).Distinct(StringComparer.Ordinal).Count()
                < flow.Names.Count
        )
        {
            return false;
        }

        var steps = flow.Names.ToDictionary(
            name => name,
            name => notes.Add(name.Text, SpanOf(code, name).Span, requirement, name.Number)
        );
        foreach (var name in flow.Names)
        {
            steps[name].WaitsFor =
            [
                .. flow.Names.Where(other => flow.Edges[other].Contains(name)).Select(other => steps[other].Name),
            ];
        }

        foreach (var (remark, of) in flow.Remarks)
        {
            AddRemark(SpanOf(code, remark), steps[of], requirement, notes);
        }

        notes.MarkRead(code.Text);
        return true;
    }

    private static RichText SpanOf(PrdCodeBlock code, DrawnFlow.Name name) =>
        code.Lines[name.Row].Slice(name.Start, name.End - name.Start).Trim();

    /// <summary>"If abroad", "abroad only": when the step takes place.</summary>
    private static void AddRemark(RichText words, StepDraft step, PrdRequirement requirement, WorkflowNotes notes)
    {
        if (ConditionPattern.Match(words.Text) is not { Success: true } condition)
        {
            notes.Unclear.Add(requirement);
            return;
        }

        var told = condition.Groups["words"];
        step.Conditions.Add(new(words.Slice(told.Index, told.Length), false, requirement));
        notes.MarkRead(words);
    }

    [GeneratedRegex(
        @"^(?:only )?(?:if|when|for|where) (?:it is )?(?<words>[^.;]+)$|^(?:only )?(?<words>[^.;]+?)(?: only)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ConditionPattern { get; }
}
