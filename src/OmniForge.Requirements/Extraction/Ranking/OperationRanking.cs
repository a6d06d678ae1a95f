using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Ranks what a PRD wants done by how much speaks for it.</summary>
public static class OperationRanking
{
    /// <summary>The most operations that are listed, beyond those that are named as such.</summary>
    public const int MaxOperations = 28;

    /// <summary>The most wordings that are told apart of one verb with one noun.</summary>
    private const int MaxVariants = 64;

    private static readonly IEvidenceSource[] Sources =
    [
        new PlannedSource(),
        new HeadingSource(),
        new RequirementSource(),
        new RowSource(),
        new CodeSource(),
        new FormulaSource(),
        new FeatureSource(),
    ];

    /// <summary>The operations, the best first.</summary>
    public static IReadOnlyList<RankedOperation> Rank(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var context = RankingContext.Of(analysis);
        return context.Operations ??= Rank(context);
    }

    private static IReadOnlyList<RankedOperation> Rank(RankingContext context)
    {
        var evidence = context.Evidence.OrderByDescending(one => one.Weight).ToList();
        var groups = evidence.GroupBy(DeedGroup.KeyOf, StringComparer.Ordinal).SelectMany(Grouped);
        return
        [
            .. Diversity
                .Order(groups, context.Salience)
                .DistinctBy(operation => operation.Name, StringComparer.Ordinal)
                .Take(MaxOperations),
        ];
    }

    /// <summary>The groups of evidence that may speak of the same deed.</summary>
    private static List<DeedGroup> Grouped(IEnumerable<Evidence> alike)
    {
        var groups = new List<DeedGroup>();
        foreach (var one in alike)
        {
            if (groups.Find(group => group.Takes(one)) is { } group)
            {
                group.Add(one);
            }
            else if (groups.Count < MaxVariants)
            {
                groups.Add(new(one));
            }
        }

        return groups;
    }

    /// <summary>All evidence of operations, unsorted.</summary>
    internal static IEnumerable<Evidence> Evidence(RankingContext context) =>
        Sources
            .SelectMany(source => source.Find(context))
            .Where(one => one.Deed.Verb != one.Deed.Head || one.Deed.Object.Count == 0)
            .SelectMany(Management.Expand);
}
