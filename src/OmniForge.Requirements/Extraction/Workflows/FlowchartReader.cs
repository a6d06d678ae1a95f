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
        var bare = NodePattern.Replace(line.Text, "${id}");
        IReadOnlyList<StepDraft> before = [];
        foreach (var part in ArrowPattern.Split(bare))
        {
            List<StepDraft> steps =
            [
                .. part.Split('&')
                    .Select(id => id.Trim().TrimEnd(';'))
                    .Where(id => IdPattern.IsMatch(id) && id is not ("end" or "start" or "subgraph"))
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

    [GeneratedRegex(@"^\s*(?:graph|flowchart)\s+(?:TD|TB|LR|RL|BT)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex(@"(?<id>\b\w+)\s*[\[({]+(?<label>[^\])}]+)[\])}]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NodePattern { get; }

    [GeneratedRegex(@"\s*(?:-->|---|==>|-\.->)(?:\|[^|]*\|)?\s*", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ArrowPattern { get; }

    [GeneratedRegex(@"^\w+$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IdPattern { get; }
}
