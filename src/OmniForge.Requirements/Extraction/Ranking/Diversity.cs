using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Puts the best operations first, but not those first that say the same again.</summary>
internal static class Diversity
{
    private const double SameVerbAndHead = 0.6;
    private const double SameObject = 0.9;
    private const int MaxSiblings = 4;

    /// <summary>The operations in their order.</summary>
    public static IEnumerable<RankedOperation> Order(IEnumerable<DeedGroup> groups, Salience salience)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ranked = new List<RankedOperation>();
        foreach (
            var (group, operation) in groups
                .Select(group => (Group: group, Operation: group.Ranked(salience)))
                .OrderByDescending(pair => pair.Operation.Score)
        )
        {
            var key = $"{VerbClasses.Of(group.Deed.Verb)} {Inflection.Singular(group.Deed.Head)}";
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            var noun = string.Join(' ', group.Deed.Object.Select(Inflection.Singular));
            var siblings = seen[noun] = seen.GetValueOrDefault(noun) + 1;
            var factor =
                Math.Pow(SameVerbAndHead, times - 1) * Math.Pow(SameObject, Math.Min(siblings - 1, MaxSiblings));
            ranked.Add(operation with { Score = Math.Round(operation.Score * factor, 3) });
        }

        return ranked.OrderByDescending(operation => operation.Score).ThenBy(operation => operation.Span.Start);
    }
}
