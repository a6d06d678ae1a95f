using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Stubs;

/// <summary>What remains of a node whose spec contradicts itself: its operations, each left to a human.</summary>
internal static class BareNode
{
    private const string Reason = "What was understood of the node contradicts itself.";

    /// <summary>The node without models, machine, workflow and logic.</summary>
    public static NodeSpec Of(NodeSpec node) =>
        node with
        {
            Operations = [.. node.Operations.Select(operation => Of(operation, node.Document))],
            Enums = [],
            Models = [],
            Entity = null,
            Machine = null,
            Workflow = null,
            Tables = [],
        };

    private static OperationSpec Of(OperationSpec operation, string document)
    {
        var source = operation.Sources is [var first, ..]
            ? first
            : new SourceReference(document, "intro", new(0, 0, 1, 1));
        return operation with
        {
            Inputs = [.. operation.Inputs.Select(input => input with { Type = new OpenType(), Default = null })],
            Outputs = [],
            Logic = operation.Logic is StubLogic stub
                ? stub with
                {
                    HasCertainRequest = false,
                }
                : new StubLogic([new UnmetStatement(operation.Summary, Reason, source)]),
        };
    }
}
