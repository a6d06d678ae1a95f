using Humanizer;
using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning.Kinds;

namespace OmniForge.Requirements.Planning;

/// <summary>Finds out which operations belong into one node (design, "Nodes").</summary>
internal static class NodeGrouper
{
    /// <summary>
    /// The groups of a PRD: one for the whole of it, unless sections have operations of different kinds or of different
    /// entities; then one for each such section, in the order of the text.
    /// </summary>
    public static IReadOnlyList<NodeGroup> Group(SemanticAnalysis analysis)
    {
        List<NodeGroup> groups =
        [
            .. analysis
                .Operations.GroupBy(HeadingOf)
                .Select(group => GroupOf(group.Key, [.. group.OrderBy(operation => operation.Span.Start)]))
                .OrderBy(group => group.Section.Span.Start),
        ];
        return AreApart(groups) ? groups : [Whole(analysis)];
    }

    private static NodeGroup Whole(SemanticAnalysis analysis)
    {
        IReadOnlyList<OperationExtraction> operations =
        [
            .. analysis.Operations.OrderBy(operation => operation.Span.Start),
        ];
        var kind = KindScorer.Score(analysis).Main;
        return new(analysis.Document.Root, kind, SubjectOf(operations), operations);
    }

    private static NodeGroup GroupOf(PrdSection section, IReadOnlyList<OperationExtraction> operations)
    {
        var storing = operations.Count(operation => VerbKinds.Of(operation.Verb) == NodeKind.Effect);
        var computing = operations.Count(operation => VerbKinds.Of(operation.Verb) == NodeKind.Compute);
        return new(
            section,
            computing > storing ? NodeKind.Compute : NodeKind.Effect,
            SubjectOf(operations),
            operations
        );
    }

    /// <summary>Operations that are headings themselves stand below the heading around them.</summary>
    private static PrdSection HeadingOf(OperationExtraction operation) =>
        operation.Form == OperationForm.Heading ? operation.Section.Parent ?? operation.Section : operation.Section;

    private static bool AreApart(List<NodeGroup> groups) =>
        groups.Count > 1
        && groups.TrueForAll(group => group.Section.Level > 0)
        && groups.Select(group => (group.Kind, group.Subject)).Distinct().Count() > 1;

    private static string SubjectOf(IReadOnlyList<OperationExtraction> operations) =>
        operations
            .Select(operation => operation.Name[operation.Verb.Length..].Trim('_'))
            .Where(noun => noun.Length > 0)
            .Select(noun => noun.Singularize(inputIsKnownToBePlural: false))
            .GroupBy(noun => noun, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)
            ?.Key
        ?? "";
}
