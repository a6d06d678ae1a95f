using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Projects;

/// <summary>Tells of a node's draft what reports need.</summary>
internal static class NodePackages
{
    /// <summary>The package that a draft became.</summary>
    public static NodePackage Of(NodeDraft draft)
    {
        var (scope, operations, files) = draft;
        return new NodePackage(
            scope.Names.Folder,
            scope.Spec.Kind,
            scope.Spec.Title,
            scope.Spec.Description,
            [.. operations.Select(operation => Of(operation.Key, operation.Value))],
            [.. files.Select(file => file.Path).Order()]
        );
    }

    private static GeneratedOperation Of(Operations.OperationScope operation, Operations.OperationArtifacts artifacts)
    {
        var names = operation.Names;
        return new GeneratedOperation(
            names.Name,
            operation.Node.Topics.Commands[names.Name].Value,
            names.Handler.Qualified,
            names.Input.Qualified,
            names.Output.Qualified,
            names.TestPath,
            operation.Spec.Logic is FoldLogic fold ? fold.Events : [],
            artifacts.Unmet
        );
    }
}
