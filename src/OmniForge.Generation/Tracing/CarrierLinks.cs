using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Projects;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Tracing;

/// <summary>Links for requirements that an operation or a node carries out as a whole.</summary>
internal sealed class CarrierLinks(IReadOnlyList<NodeDraft> nodes)
{
    /// <summary>The links of a requirement, with those of what carries it out as a whole, and with the node's tests where none is told.</summary>
    public IReadOnlyList<TraceLink> Completed(RequirementTrace requirement, IReadOnlyList<TraceLink> links)
    {
        TraceLink Link((string Target, bool IsTest) to) =>
            new(new SourceReference("", requirement.Id, requirement.Span), to.Target, to.IsTest);

        IReadOnlyList<TraceLink> all =
        [
            .. links,
            .. requirement.Carriers.SelectMany(carrier =>
                nodes
                    .Where(node => node.Scope.Spec.Name == carrier.Node)
                    .SelectMany(node => Targets(node, carrier.Operation))
                    .Select(Link)
            ),
        ];
        return requirement.Status != RequirementStatus.Implemented || all.Any(link => link.IsTest)
            ? all
            : [.. all, .. nodes.Where(node => all.Any(link => IsIn(link, node))).Select(node => Link(TestsOf(node)))];
    }

    private static bool IsIn(TraceLink link, NodeDraft node) =>
        link.Target.StartsWith($"{node.Scope.Names.Package.Value}.", StringComparison.Ordinal);

    private static (string Target, bool IsTest) TestsOf(NodeDraft node) => (node.Scope.Names.TestFolder.Value, true);

    private static IEnumerable<(string Target, bool IsTest)> Targets(NodeDraft node, string? operation)
    {
        var names = node.Operations.FirstOrDefault(one => one.Key.Spec.Name == operation).Key?.Names;
        return names is null
            ? [(node.Scope.Names.Package.Value, false), TestsOf(node)]
            : [($"{names.Handler.Qualified}.handle", false), (names.TestPath.Value, true)];
    }
}
