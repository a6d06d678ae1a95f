using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Planning.Kinds;

namespace OmniForge.Requirements.Planning;

/// <summary>Finds out which operations belong into one node (design, "Nodes").</summary>
internal static class NodeGrouper
{
    /// <summary>
    /// The groups of a PRD: one for the whole of it, unless sections have operations of different kinds or of different
    /// entities; then one for each such section, in the order of the text. Sections whose headings tell only what they are
    /// there for (<c>Features</c>) are one group.
    /// </summary>
    public static IReadOnlyList<NodeGroup> Group(SemanticAnalysis analysis)
    {
        var operations = Certain([.. analysis.Operations.Where(operation => !IsStep(operation, analysis))]);
        var anchors = Anchors(analysis);
        var free = operations
            .Where(operation => !anchors.Exists(anchor => IsWithin(operation, anchor.Section)))
            .ToList();
        List<NodeGroup> groups =
        [
            .. Gathered(free)
                .Concat(anchors.Select(anchor => Anchored(anchor.Section, anchor.Kind, operations)))
                .OrderBy(group => group.Sections[0].Span.Start),
        ];
        groups = groups.ConvertAll(group => WithSubject(group, groups));
        return AreApart(groups) && !free.Exists(operation => IsEvent(operation, analysis))
            ? groups
            : [Whole(analysis, operations)];
    }

    /// <summary>A single operation is about what those of another group are about, if it names that.</summary>
    private static NodeGroup WithSubject(NodeGroup group, List<NodeGroup> all) =>
        group is { Subject: "", Operations: [var only] }
        && Inflection.SingularOfName(only.Name[only.Verb.Length..].Trim('_')) is var noun
        && all.Exists(other => other != group && other.Kind == group.Kind && other.Subject == noun)
            ? group with
            {
                Subject = noun,
            }
            : group;

    private static IEnumerable<NodeGroup> Gathered(IReadOnlyList<OperationExtraction> operations) =>
        operations
            .GroupBy(AroundAll(operations))
            .GroupBy(group => IsSubject(group.Key) ? group.Key : null)
            .Select(groups =>
                GroupOf(
                    [.. groups.Select(group => group.Key)],
                    groups.Key is not null,
                    [.. groups.SelectMany(group => group)]
                )
            );

    private static bool IsSubject(PrdSection section) =>
        section.Level > 0 && !RoleClassifier.NamesRoleOnly(section.Title);

    /// <summary>The sections that a structure makes a node of some kind.</summary>
    private static List<(PrdSection Section, NodeKind Kind)> Anchors(SemanticAnalysis analysis) =>
        [
            .. analysis
                .Machines.Where(machine => machine.Section.Level > 0)
                .Select(machine => (machine.Section, NodeKind.Reducer))
                .Concat(
                    analysis
                        .Workflows.Where(workflow => workflow.Section.Level > 0)
                        .Select(workflow => (workflow.Section, NodeKind.Orchestrator))
                ),
        ];

    private static NodeGroup Anchored(PrdSection section, NodeKind kind, IReadOnlyList<OperationExtraction> operations)
    {
        List<OperationExtraction> within = [.. operations.Where(operation => IsWithin(operation, section))];
        return new([section], true, kind, SubjectOf(within), within);
    }

    private static bool IsEvent(OperationExtraction operation, SemanticAnalysis analysis) =>
        analysis.Machines.Any(machine => machine.Events.Any(one => one.Name == operation.Name));

    private static bool IsStep(OperationExtraction operation, SemanticAnalysis analysis) =>
        analysis.Workflows.Any(workflow => workflow.Steps.Any(step => step.Name == operation.Name));

    private static bool IsWithin(OperationExtraction operation, PrdSection section) =>
        operation.Section.SelfAndAncestors().Contains(section);

    /// <summary>Where a PRD names operations, those that are merely guessed from its sentences are rules of them.</summary>
    private static IReadOnlyList<OperationExtraction> Certain(IReadOnlyList<OperationExtraction> operations)
    {
        List<OperationExtraction> named = [.. operations.Where(operation => operation.IsNamed)];
        return [.. (named.Count > 0 ? named : operations).OrderBy(operation => operation.Span.Start)];
    }

    private static NodeGroup Whole(SemanticAnalysis analysis, IReadOnlyList<OperationExtraction> operations)
    {
        var kind = IsMachine(analysis, operations) ? NodeKind.Reducer : KindScorer.Score(analysis).Main;
        return new([analysis.Document.Root], false, kind, SubjectOf(operations), operations);
    }

    /// <summary>A state machine whose PRD names nothing that stores, computes or conducts is a reducer.</summary>
    private static bool IsMachine(SemanticAnalysis analysis, IReadOnlyList<OperationExtraction> operations) =>
        analysis.Machines is [{ Section.Level: 0 }]
        && analysis.Workflows.Count == 0
        && operations.All(operation => IsEvent(operation, analysis));

    private static NodeGroup GroupOf(
        IReadOnlyList<PrdSection> sections,
        bool isNamed,
        IReadOnlyList<OperationExtraction> operations
    )
    {
        var storing = operations.Count(operation => VerbKinds.Of(operation.Verb) == NodeKind.Effect);
        var computing = operations.Count(operation => VerbKinds.Of(operation.Verb) == NodeKind.Compute);
        return new(
            sections,
            isNamed,
            computing > storing ? NodeKind.Compute : NodeKind.Effect,
            SubjectOf(operations),
            operations
        );
    }

    /// <summary>
    /// The heading that an operation stands below; where each operation has a section of its own, the one around these.
    /// </summary>
    private static Func<OperationExtraction, PrdSection> AroundAll(IReadOnlyList<OperationExtraction> operations)
    {
        var areAlone = operations.Select(operation => operation.Section).Distinct().Count() == operations.Count;
        return operation =>
            areAlone || operation.Form == OperationForm.Heading
                ? operation.Section.Parent ?? operation.Section
                : operation.Section;
    }

    private static bool AreApart(List<NodeGroup> groups) =>
        groups.Count > 1
        && groups.TrueForAll(group => group.Sections[0].Level > 0)
        && groups.Select(group => (group.Kind, group.Subject)).Distinct().Count() > 1;

    private static string SubjectOf(IReadOnlyList<OperationExtraction> operations) =>
        operations
            .Select(operation => operation.Name[operation.Verb.Length..].Trim('_'))
            .Where(noun => noun.Length > 0)
            .Select(Inflection.SingularOfName)
            .GroupBy(noun => noun, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)
            ?.Key
        ?? "";
}
