using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>An operation that needs a human.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Unmet">What was not understood.</param>
internal sealed record StubbedOperation(NodeSpec Node, OperationSpec Operation, IReadOnlyList<UnmetStatement> Unmet)
{
    /// <summary>All of a project, in the order of its nodes.</summary>
    public static IReadOnlyList<StubbedOperation> AllOf(ProjectSpec project) =>
        [
            .. from node in project.Nodes
            from operation in node.Operations
            where operation.Logic is StubLogic
            select new StubbedOperation(node, operation, ((StubLogic)operation.Logic).Unmet),
        ];
}
