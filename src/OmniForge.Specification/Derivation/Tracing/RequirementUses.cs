using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Tracing;

/// <summary>What the nodes of a PRD make of its requirements, by what their parts name as their sources.</summary>
internal sealed class RequirementUses
{
    private readonly IReadOnlyList<NodeSpec> _nodes;
    private readonly HashSet<string> _implemented = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnmetStatement> _unmet = new(StringComparer.Ordinal);

    public RequirementUses(IReadOnlyList<NodeSpec> nodes)
    {
        _nodes = nodes;
        foreach (var (node, operation) in nodes.SelectMany(node => node.Operations.Select(one => (node, one))))
        {
            Note(node, operation);
        }
    }

    /// <summary>Whether an operation that is implemented comes from it.</summary>
    public bool IsImplemented(string requirement) => _implemented.Contains(requirement);

    /// <summary>What of it was not understood, or null.</summary>
    public UnmetStatement? UnmetIn(string requirement) => _unmet.GetValueOrDefault(requirement);

    /// <summary>The operation that comes from it and needs a human, or null.</summary>
    public string? WaitingWith(string requirement) => _waiting.GetValueOrDefault(requirement);

    /// <summary>Whether what carries a requirement out needs a human.</summary>
    public bool IsStub(RequirementCarrier carrier) =>
        _nodes
            .Where(node => node.Name == carrier.Node)
            .SelectMany(node => node.Operations)
            .Where(operation => carrier.Operation is null || operation.Name == carrier.Operation)
            .All(operation => operation.Logic is StubLogic);

    private void Note(NodeSpec node, OperationSpec operation)
    {
        var stub = operation.Logic as StubLogic;
        foreach (var source in SourcesOf(node, operation))
        {
            if (stub is null)
            {
                _implemented.Add(source.RequirementId);
            }
            else
            {
                _waiting.TryAdd(source.RequirementId, operation.Name);
            }
        }

        foreach (var unmet in stub?.Unmet ?? [])
        {
            _unmet.TryAdd(unmet.Source.RequirementId, unmet);
        }
    }

    private static IEnumerable<SourceReference> SourcesOf(NodeSpec node, OperationSpec operation) =>
        operation
            .Sources.Concat(operation.Inputs.Concat(operation.Outputs).SelectMany(field => field.Sources))
            .Concat(
                node.Models.SelectMany(model => model.Sources.Concat(model.Fields.SelectMany(field => field.Sources)))
            )
            .Concat(node.Enums.SelectMany(one => one.Sources))
            .Concat(node.Tables.SelectMany(table => table.Sources))
            .Concat(operation.Examples.Select(example => example.Source));
}
