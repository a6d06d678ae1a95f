using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation;

/// <summary>Leaves the logic of all operations to a human (<c>--logic stub</c>).</summary>
public static class LogicRemover
{
    private const string Reason = "The logic was not asked for.";

    /// <summary>The project with stubs only; what is a stub already keeps its own reasons.</summary>
    public static ProjectSpec Remove(ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project with
        {
            Nodes = [.. project.Nodes.Select(Remove)],
            Documents = [.. project.Documents.Select(Remove)],
        };
    }

    private static NodeSpec Remove(NodeSpec node) =>
        node with
        {
            Operations = [.. node.Operations.Select(operation => Remove(operation, node.Document))],
        };

    private static OperationSpec Remove(OperationSpec operation, string document)
    {
        if (operation.Logic is StubLogic)
        {
            return operation;
        }

        var source = operation.Sources is [var first, ..]
            ? first
            : new SourceReference(document, "intro", new(0, 0, 1, 1));
        var unmet = new UnmetStatement(operation.Summary, Reason, source);
        return operation with { Logic = new StubLogic([unmet], HasCertainRequest: true) };
    }

    private static DocumentTrace Remove(DocumentTrace document) =>
        document with
        {
            Requirements = [.. document.Requirements.Select(Remove)],
        };

    private static RequirementTrace Remove(RequirementTrace requirement) =>
        requirement.Status == RequirementStatus.Implemented
            ? requirement with
            {
                Status = RequirementStatus.NeedsHuman,
                Reason = Reason,
                Carriers = [],
            }
            : requirement;
}
