using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Collects what speaks for the kinds of nodes in a PRD or in a part of it.</summary>
internal static class KindScorer
{
    private const decimal TitleFactor = 3m;

    private const decimal VerbWeight = 5m;
    private const decimal TransitionWeight = 4m;
    private const decimal MaxStructureWeight = 24m;

    /// <summary>Scores a whole PRD: its title, its statements, its operations.</summary>
    public static KindAssessment Score(SemanticAnalysis analysis)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var evidence = new List<KindEvidence>();
        if (analysis.Document is { Title: { } title, TitleSpan: { } span })
        {
            evidence.AddRange(EvidenceIn(title, span, TitleFactor, counts));
        }

        foreach (var statement in analysis.Statements.Where(statement => statement.Role.MayAskForBehaviour()))
        {
            evidence.AddRange(EvidenceIn(statement.Text.Text, statement.Span, 1m, counts));
        }

        evidence.AddRange(analysis.Operations.Where(operation => operation.IsNamed).SelectMany(EvidenceOf));
        evidence.AddRange(analysis.Machines.SelectMany(EvidenceOf));
        evidence.AddRange(analysis.Workflows.SelectMany(EvidenceOf));
        return KindAssessment.Of(evidence);
    }

    private static IEnumerable<KindEvidence> EvidenceOf(OperationExtraction operation)
    {
        if (VerbKinds.Of(operation.Verb) is { } kind)
        {
            yield return new KindEvidence(kind, VerbWeight * operation.Confidence, operation.Name, operation.Span);
        }
    }

    private static IEnumerable<KindEvidence> EvidenceOf(WorkflowExtraction workflow)
    {
        if (workflow.Steps is [var first, ..])
        {
            var weight = Math.Min(TransitionWeight * workflow.Steps.Count, MaxStructureWeight);
            yield return new KindEvidence(NodeKind.Orchestrator, weight, "workflow", first.Span);
        }
    }

    private static IEnumerable<KindEvidence> EvidenceOf(MachineExtraction machine)
    {
        if (machine.Transitions is [var first, ..])
        {
            var weight = Math.Min(TransitionWeight * machine.Transitions.Count, MaxStructureWeight);
            yield return new KindEvidence(NodeKind.Reducer, weight, "state machine", first.Requirement.Span);
        }
    }

    private static IEnumerable<KindEvidence> EvidenceIn(
        string text,
        SourceSpan span,
        decimal factor,
        Dictionary<string, int> counts
    )
    {
        var words = OperationNamer.WordsOf(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!KindCues.ByInitial.TryGetValue(words[i][0], out var cues))
            {
                continue;
            }

            foreach (var (cue, kind, weight) in cues)
            {
                if (Matches(words, i, cue) && Count(counts, kind, cue) <= KindCues.MaxCount)
                {
                    yield return new KindEvidence(kind, weight * factor, string.Join(' ', cue), span);
                }
            }
        }
    }

    private static bool Matches(List<string> words, int at, string[] cue)
    {
        for (var i = 0; i < cue.Length; i++)
        {
            if (at + i >= words.Count || !words[at + i].StartsWith(cue[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(Dictionary<string, int> counts, NodeKind kind, string[] cue)
    {
        var key = $"{kind.Suffix()} {string.Join(' ', cue)}";
        return counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
