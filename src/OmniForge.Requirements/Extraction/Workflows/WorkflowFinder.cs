using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>
/// Finds the workflows of a PRD: one that the whole of it describes, or, where other parts name operations of their own, one
/// for each part that holds a workflow.
/// </summary>
internal static class WorkflowFinder
{
    private const decimal CertainOperation = 0.85m;

    /// <summary>The workflows, in the order of the text.</summary>
    public static IReadOnlyList<WorkflowExtraction> Find(
        PrdDocument document,
        RoleClassifier roles,
        IReadOnlyList<OperationExtraction> operations,
        IReadOnlyList<EntityMention> entities
    )
    {
        List<PrdRequirement> requirements =
        [
            .. document.Requirements.Where(requirement => MayDescribe(requirement, roles)),
        ];
        if (WorkflowReader.Read(requirements, document.Root, entities) is not { } whole)
        {
            return [];
        }

        var parts = DocumentParts.Of(document);
        var byPart = DocumentParts.Requirements(requirements, parts);
        var ofParts = parts
            .Where(part => OthersHaveOperations(part, whole, operations))
            .Select(part => WorkflowReader.Read([.. byPart[part]], part, entities))
            .OfType<WorkflowExtraction>()
            .Where(one => !TellsAgain(one, whole))
            .ToList();
        return ofParts.Count > 0 ? ofParts : [whole];
    }

    /// <summary>A part that names steps which another part has introduced, as a table of what undoes them does, is no workflow of its own.</summary>
    private static bool TellsAgain(WorkflowExtraction part, WorkflowExtraction whole) =>
        part.Steps.All(step =>
            whole.Steps.Any(other => other.Name == step.Name && other.Span.Start < part.Steps[0].Span.Start)
        );

    private static bool MayDescribe(PrdRequirement requirement, RoleClassifier roles) =>
        roles.RoleOf(requirement) is var role && role != SectionRole.Examples && role.MayAskForBehaviour();

    /// <summary>Tells whether at least two operations outside a part are no steps.</summary>
    private static bool OthersHaveOperations(
        PrdSection part,
        WorkflowExtraction whole,
        IReadOnlyList<OperationExtraction> operations
    ) =>
        operations
            .Where(operation => operation.Confidence >= CertainOperation)
            .Where(operation => !operation.Section.SelfAndAncestors().Contains(part))
            .Count(operation =>
                !whole.Steps.Any(step => step.Name == operation.Name || step.Compensation == operation.Name)
            ) > 1;
}
