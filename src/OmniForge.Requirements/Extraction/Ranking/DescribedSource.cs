using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>What the PRD describes with fields.</summary>
internal sealed class DescribedSource : IMentionSource
{
    private const double Listing = 4.5;
    private const double Table = 4;
    private const double List = 3;
    private const double Prose = 2;

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context) =>
        from entity in context.Analysis.Entities.Entities
        let words = EntityWords.Name(entity.Name)
        where words.Count > 0 && entity.Fields.Count > 1 && context.Standing.Of(entity.Section) > 0
        let weight = entity.Notation switch
        {
            EntityNotation.Listing => Listing,
            EntityNotation.Table => Table,
            EntityNotation.List => List,
            _ => Prose,
        }
        select new Mention(words, weight, entity.Span, "described")
        {
            Fields = [.. entity.Fields.Select(field => field.Name)],
        };
}
