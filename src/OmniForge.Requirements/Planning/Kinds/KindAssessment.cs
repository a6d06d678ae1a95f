using OmniForge.Onex;

namespace OmniForge.Requirements.Planning.Kinds;

/// <summary>How much speaks for each kind of node.</summary>
/// <param name="Main">The kind with the highest score; EFFECT, if nothing speaks for any.</param>
/// <param name="Scores">The sum of the evidence of each kind, in the order of <see cref="NodeKind"/>.</param>
/// <param name="Evidence">What the scores are made of, in the order of the text.</param>
public sealed record KindAssessment(
    NodeKind Main,
    IReadOnlyList<KeyValuePair<NodeKind, decimal>> Scores,
    IReadOnlyList<KindEvidence> Evidence
)
{
    /// <summary>Sums up evidence.</summary>
    public static KindAssessment Of(IEnumerable<KindEvidence> evidence)
    {
        List<KindEvidence> all = [.. evidence.OrderBy(item => item.Span.Start).ThenBy(item => item.Kind)];
        List<KeyValuePair<NodeKind, decimal>> scores =
        [
            .. Enum.GetValues<NodeKind>()
                .Select(kind =>
                    KeyValuePair.Create(kind, all.Where(item => item.Kind == kind).Sum(item => item.Weight))
                ),
        ];
        return new(scores.MaxBy(score => score.Value).Key, scores, all);
    }
}
