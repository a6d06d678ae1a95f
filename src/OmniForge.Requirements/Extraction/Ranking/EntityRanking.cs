using OmniForge.Requirements.Extraction.Systems;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Ranks the things that a PRD is about.</summary>
public static class EntityRanking
{
    /// <summary>The most entities that are listed, beyond those that have fields.</summary>
    public const int MaxEntities = 15;

    private const int MaxCompared = 100;
    private const double Decay = 0.8;
    private const int MaxCounted = 12;
    private const double PartOfBetter = 0.6;

    private static readonly IMentionSource[] Sources =
    [
        new DescribedSource(),
        new DefinitionSource(),
        new ObjectSource(),
        new NameSource(),
        new FrequencySource(),
        new PhraseSource(),
    ];

    /// <summary>The entities, the best first; those with fields are all there.</summary>
    public static IReadOnlyList<RankedEntity> Rank(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var context = RankingContext.Of(analysis);
        return context.Entities ??= Rank(context);
    }

    private static IReadOnlyList<RankedEntity> Rank(RankingContext context)
    {
        var systems = SystemFinder
            .Find(context.Analysis)
            .Where(system => system.Rule != "listed")
            .Select(system => system.Name)
            .ToHashSet(StringComparer.Ordinal);
        var ranked = Sources
            .SelectMany(source => source.Find(context))
            .Where(mention =>
                mention.Words.Count > 0
                && mention.Key != context.Salience.Product
                && !systems.Contains(string.Concat(mention.Words))
                && EntityWords.Weight(mention) > 0
            )
            .GroupBy(mention => mention.Key, StringComparer.Ordinal)
            .Select(group => Ranked([.. group.OrderByDescending(mention => mention.Weight)], context.Salience))
            .OrderByDescending(entity => entity.Score)
            .ThenBy(entity => entity.Span.Start)
            .Where((entity, index) => index < MaxCompared || entity.Fields.Count > 0)
            .ToList();
        var ordered = WithoutRepetition(ranked);
        return [.. ordered.Where((entity, index) => index < MaxEntities || entity.Fields.Count > 0)];
    }

    private static RankedEntity Ranked(List<Mention> mentions, Salience salience)
    {
        var first = mentions[0];
        var factor = 1.0;
        var score = 0.0;
        foreach (var mention in mentions.Take(MaxCounted))
        {
            score += mention.Weight * factor;
            factor *= Decay;
        }

        var fields = mentions.SelectMany(mention => mention.Fields).Distinct(StringComparer.Ordinal).ToList();
        var weight = EntityWords.Weight(first) * salience.Factor(first.Words[^1]);
        var name = Name.OfWords(first.Words).Pascal;
        return new(name, Math.Round(score * weight, 3), first.Span, first.Rule, fields);
    }

    /// <summary>What is a part of a better one's name, or has one as a part of its own, counts less.</summary>
    private static IEnumerable<RankedEntity> WithoutRepetition(List<RankedEntity> ranked) =>
        ranked
            .Select(
                (entity, index) =>
                    ranked
                        .Take(index)
                        .Any(better => IsPart(better.Name, entity.Name) || IsPart(entity.Name, better.Name))
                        ? entity with
                        {
                            Score = Math.Round(entity.Score * PartOfBetter, 3),
                        }
                        : entity
            )
            .OrderByDescending(entity => entity.Score)
            .ThenBy(entity => entity.Span.Start)
            .ToList();

    private static bool IsPart(string part, string whole) => whole.EndsWith(part, StringComparison.Ordinal);
}
