using OmniForge.Foundation;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Ranking;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>Tells the kind of the one service that a PRD is mostly about: by its title, its things, what it does, and its structure.</summary>
public static class Responsibility
{
    private const int MaxEntities = 8;
    private const int MaxOperations = 15;
    private const double Title = 3;
    private const double Entity = 1;
    private const double EntityDecay = 0.85;
    private const double Object = 6;
    private const double PerTransition = 0.5;
    private const double MaxStructure = 6;

    /// <summary>The assessment; its evidence adds up to its scores.</summary>
    public static KindAssessment Of(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var words = KindScorer.Score(analysis);
        return KindAssessment.Of([
            .. OfWords(words),
            .. OfTitle(analysis),
            .. OfEntities(analysis),
            .. OfOperations(analysis),
            .. OfStructure(analysis),
        ]);
    }

    /// <summary>What the words of the text speak for, by their shares.</summary>
    private static IEnumerable<KindEvidence> OfWords(KindAssessment words)
    {
        var total = Math.Max(words.Scores.Sum(score => score.Value), 1);
        return words.Evidence.Select(evidence =>
            evidence with
            {
                Weight = Math.Round(evidence.Weight / total * (decimal)KindWords.ShareOfText(evidence.Kind), 3),
            }
        );
    }

    private static IEnumerable<KindEvidence> OfTitle(SemanticAnalysis analysis) =>
        analysis.Document is { Title: { } title, TitleSpan: { } span }
            ? KindsOf(title).Select(kind => Evidence(kind, Title, title, span))
            : [];

    private static IEnumerable<KindEvidence> OfEntities(SemanticAnalysis analysis) =>
        EntityRanking
            .Rank(analysis)
            .Take(MaxEntities)
            .SelectMany(
                (entity, index) =>
                    KindsOf(entity.Name)
                        .Distinct()
                        .Select(kind => Evidence(kind, Entity * Math.Pow(EntityDecay, index), entity.Name, entity.Span))
            );

    private static IEnumerable<KindEvidence> OfOperations(SemanticAnalysis analysis)
    {
        var operations = OperationRanking.Rank(analysis).Take(MaxOperations).ToList();
        var total = Math.Max(operations.Sum(operation => operation.Score), 0.001);
        foreach (var operation in operations)
        {
            var share = operation.Score / total;
            if (KindWords.OfVerb(operation.Name.Split('_')[0]) is { } kind)
            {
                yield return Evidence(kind, KindWords.ShareOfVerbs(kind) * share, operation.Name, operation.Span);
            }

            foreach (
                var thing in KindsOf(operation.Name[(operation.Name.IndexOf('_', StringComparison.Ordinal) + 1)..])
                    .Where(thing => thing != NodeKind.Effect)
                    .Distinct()
            )
            {
                yield return Evidence(thing, Object * share, operation.Name, operation.Span);
            }
        }
    }

    private static IEnumerable<KindEvidence> OfStructure(SemanticAnalysis analysis)
    {
        foreach (var machine in analysis.Machines.Where(machine => machine.Transitions.Count > 0))
        {
            yield return Evidence(
                NodeKind.Reducer,
                Math.Min(PerTransition * machine.Transitions.Count, MaxStructure),
                "state machine",
                machine.Transitions[0].Requirement.Span
            );
        }

        foreach (var workflow in analysis.Workflows.Where(workflow => workflow.Steps.Count > 0))
        {
            yield return Evidence(
                NodeKind.Orchestrator,
                Math.Min(PerTransition * workflow.Steps.Count, MaxStructure),
                "workflow",
                workflow.Steps[0].Span
            );
        }
    }

    private static IEnumerable<NodeKind> KindsOf(string name) =>
        OperationNamer.WordsOf(name).Select(word => KindWords.OfNoun(Inflection.Singular(word))).OfType<NodeKind>();

    private static KindEvidence Evidence(NodeKind kind, double weight, string reason, SourceSpan span) =>
        new(kind, Math.Round((decimal)weight, 3), reason, span);
}
