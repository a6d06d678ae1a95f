namespace OmniForge.Onex;

/// <summary>How the platform writes a node's kind.</summary>
public static class NodeKindNames
{
    /// <summary>The kind in names of packages: <c>effect</c>, <c>compute</c>, <c>reducer</c>, <c>orchestrator</c>.</summary>
    public static string Suffix(this NodeKind kind) =>
        kind switch
        {
            NodeKind.Effect => "effect",
            NodeKind.Compute => "compute",
            NodeKind.Reducer => "reducer",
            _ => "orchestrator",
        };

    /// <summary>The kind in analyses and reports: <c>EFFECT</c> …</summary>
    public static string Label(this NodeKind kind) => kind.Suffix().ToUpperInvariant();

    /// <summary>The contract's <c>node_type</c>: <c>EFFECT_GENERIC</c> …</summary>
    public static string ContractType(this NodeKind kind) => $"{kind.Label()}_GENERIC";

    /// <summary>The base class of the node: <c>NodeEffect</c> …</summary>
    public static string BaseClass(this NodeKind kind) =>
        kind switch
        {
            NodeKind.Effect => "NodeEffect",
            NodeKind.Compute => "NodeCompute",
            NodeKind.Reducer => "NodeReducer",
            _ => "NodeOrchestrator",
        };
}
