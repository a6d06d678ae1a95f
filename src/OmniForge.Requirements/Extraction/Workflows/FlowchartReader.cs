using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Reads Mermaid flowcharts whose nodes are steps.</summary>
internal static partial class FlowchartReader
{
    /// <summary>Reads a block of code; tells whether it was a flowchart of steps.</summary>
    public static bool TryRead(PrdCodeBlock code, WorkflowNotes notes)
    {
        if (!HeadPattern.IsMatch(code.Text.Text) || code.Requirement is not { } requirement)
        {
            return false;
        }

        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in code.Lines)
        {
            foreach (Match node in NodePattern.Matches(line.Text))
            {
                labels[node.Groups["id"].Value] = node.Groups["label"].Value.Trim('"', ' ');
            }
        }

        foreach (var line in code.Lines.Skip(1))
        {
            ReadLine(requirement, line, labels, notes);
        }

        ReadLabels(requirement, [.. code.Lines.Skip(1)], labels, notes);
        foreach (var step in notes.Steps)
        {
            step.WaitsFor ??= [];
        }

        notes.MarkRead(code.Text);
        return notes.Steps.Count > 0;
    }

    private static void ReadLine(
        PrdRequirement requirement,
        RichText line,
        Dictionary<string, string> labels,
        WorkflowNotes notes
    )
    {
        if (SkippedPattern.IsMatch(line.Text))
        {
            return;
        }

        var bare = NodePattern.Replace(line.Text, "${id}");
        if (DecisionPattern.IsMatch(line.Text) || !LinePattern.IsMatch(bare))
        {
            notes.Unclear.Add(requirement);
        }

        IReadOnlyList<StepDraft> before = [];
        foreach (var part in ArrowPattern.Split(bare))
        {
            List<StepDraft> steps =
            [
                .. part.Split('&')
                    .Select(id => id.Trim().TrimEnd(';'))
                    .Where(id => IdPattern.IsMatch(id))
                    .Select(id => notes.Add(labels.GetValueOrDefault(id, id), line.Span, requirement, null)),
            ];
            foreach (var step in steps)
            {
                step.WaitsFor =
                [
                    .. (step.WaitsFor ?? [])
                        .Concat(before.Select(other => other.Name))
                        .Distinct(StringComparer.Ordinal),
                ];
            }

            before = steps;
        }
    }

    /// <summary>"A --&gt;|glazed| B": when B takes place, if no other arrow leads there.</summary>
    private static void ReadLabels(
        PrdRequirement requirement,
        IReadOnlyList<RichText> lines,
        Dictionary<string, string> labels,
        WorkflowNotes notes
    )
    {
        foreach (var line in lines)
        {
            foreach (Match match in LabelPattern.Matches(line.Text))
            {
                var (label, id) = (match.Groups["label"], match.Groups["id"].Value);
                if (notes.Find(labels.GetValueOrDefault(id, id)) is { WaitsFor.Count: 1 } step)
                {
                    step.Conditions.Add(new(line.Slice(label.Index, label.Length), false, requirement));
                }
                else
                {
                    notes.Unclear.Add(requirement);
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:graph|flowchart)\s+(?:TD|TB|LR|RL|BT)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex(@"(?<id>\b\w+)\s*[\[({]+(?<label>[^\])}]+)[\])}]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NodePattern { get; }

    [GeneratedRegex(@"\s*(?:-->|---|==>|-\.->)(?:\|[^|]*\|)?\s*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ArrowPattern { get; }

    [GeneratedRegex(
        @"^\s*(?:%%|subgraph\b|end\s*$|classDef\b|class\b|style\b|linkStyle\b|direction\b|click\b|$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SkippedPattern { get; }

    /// <summary>Nodes in braces ask something.</summary>
    [GeneratedRegex(@"\b\w+\s*\{", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DecisionPattern { get; }

    [GeneratedRegex(
        @"^\s*\w+(?:\s*&\s*\w+)*(?:\s*(?:-->|---|==>|-\.->)(?:\|[^|]*\|)?\s*\w+(?:\s*&\s*\w+)*)*\s*;?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LinePattern { get; }

    [GeneratedRegex(
        @"\|\s*""?(?:if |when )?(?<label>[^|""]+?)""?\s*\|\s*(?<id>\w+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LabelPattern { get; }

    [GeneratedRegex(@"^\w+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IdPattern { get; }
}
