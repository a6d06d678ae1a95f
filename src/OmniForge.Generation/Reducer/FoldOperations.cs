using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>The operations of a node that fold events.</summary>
internal static class FoldOperations
{
    /// <summary>Tells whether a node has one.</summary>
    public static bool AnyIn(NodeSpec node) => node.Operations.Any(operation => operation.Logic is FoldLogic);

    /// <summary>Each event that an operation takes, with the operation.</summary>
    public static IEnumerable<(string Event, OperationSpec Operation, FoldLogic Logic)> EventsOf(NodeSpec node) =>
        node.Operations.SelectMany(operation =>
            operation.Logic is FoldLogic fold ? fold.Events.Select(name => (name, operation, fold)) : []
        );

    /// <summary>Fields of the request that are not the state's.</summary>
    public static IEnumerable<FieldSpec> OwnInputs(NodeSpec node, OperationSpec operation) =>
        operation.Inputs.Where(input => node.Models[0].Fields.All(field => field.Name != input.Name));
}
