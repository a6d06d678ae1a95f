using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation;

/// <summary>Derives the nodes of one kind.</summary>
internal interface INodeDeriver
{
    /// <summary>The node; null, if it is of another kind, or if nothing of this kind's shape is there.</summary>
    /// <param name="plan">What to build.</param>
    /// <param name="ledger">Takes down the words that the node carries out.</param>
    NodeSpec? Derive(NodePlan plan, StatementLedger ledger);
}
