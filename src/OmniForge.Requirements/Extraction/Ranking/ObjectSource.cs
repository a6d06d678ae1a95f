namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>What is done something to: the objects of deeds.</summary>
internal sealed class ObjectSource : IMentionSource
{
    private const double Share = 0.4;
    private const double HeadShare = 0.15;

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context)
    {
        foreach (
            var evidence in context.Evidence.Where(evidence =>
                !evidence.IsAlone && evidence.Deed.Object.Count > 0 && evidence.Rule != FeatureSource.Rule
            )
        )
        {
            var words = EntityWords.Name(evidence.Deed.Object);
            if (words.Count > 0)
            {
                yield return new(words, evidence.Weight * Share, evidence.Span, "object");
            }

            if (words.Count > 1)
            {
                yield return new([words[^1]], evidence.Weight * HeadShare, evidence.Span, "object");
                yield return new(
                    [Language.Inflection.Singular(words[0])],
                    evidence.Weight * HeadShare,
                    evidence.Span,
                    "object"
                );
            }
        }
    }
}
