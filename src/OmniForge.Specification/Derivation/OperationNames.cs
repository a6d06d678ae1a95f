using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation;

/// <summary>Tells operations of one name in several nodes apart: each gets its node's short name before it (design, "Shapes").</summary>
internal static class OperationNames
{
    /// <summary>The nodes, with the operations of all but the first of one name renamed.</summary>
    public static IReadOnlyList<NodeSpec> ToldApart(IReadOnlyList<NodeSpec> nodes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. nodes.Select(node =>
                node with
                {
                    Operations = [.. node.Operations.Select(operation => Free(operation, node, taken))],
                }
            ),
        ];
    }

    private static OperationSpec Free(OperationSpec operation, NodeSpec node, HashSet<string> taken)
    {
        var name = operation.Name;
        for (var prefix = node.Name; !taken.Add(name); prefix = $"{node.Name}_{prefix}")
        {
            name = $"{prefix}_{operation.Name}";
        }

        return name == operation.Name ? operation : operation with { Name = name };
    }
}
