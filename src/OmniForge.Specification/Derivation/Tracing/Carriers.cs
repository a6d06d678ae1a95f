using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Tracing;

/// <summary>Finds what carries out words that no part of the logic names as its source.</summary>
internal static class Carriers
{
    /// <summary>The operations and nodes that carry out all of the words; empty, if none does.</summary>
    public static IReadOnlyList<RequirementCarrier> Of(
        IReadOnlyList<SourceSpan> words,
        IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes
    ) => [.. nodes.SelectMany(node => Of(words, node.Spec, node.Ledger)).Distinct()];

    private static IEnumerable<RequirementCarrier> Of(
        IReadOnlyList<SourceSpan> words,
        NodeSpec node,
        StatementLedger ledger
    )
    {
        if (words.All(word => ledger.IsRead(word, "")))
        {
            return [new RequirementCarrier(node.Name, null)];
        }

        return node
            .Operations.Where(operation => NamesOf(operation).Any(name => words.All(word => ledger.IsRead(word, name))))
            .Select(operation => new RequirementCarrier(node.Name, operation.Name));
    }

    private static IEnumerable<string> NamesOf(OperationSpec operation) =>
        operation.Logic is FoldLogic fold ? fold.Events.Append(operation.Name) : [operation.Name];
}
