using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Description;

/// <summary>Lists what the words of PRDs were understood as, by the parts of a project that name them as their sources.</summary>
internal static class SourceRoles
{
    /// <summary>All of a project.</summary>
    public static IEnumerable<SourceRole> Of(ProjectSpec project) => project.Nodes.SelectMany(Of);

    private static IEnumerable<SourceRole> Of(NodeSpec node)
    {
        // What a request or an answer has of the entity is told once, as the entity's field.
        var stored = node.Models.SelectMany(model => model.Fields).Select(Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. node.Operations.SelectMany(operation => Of(operation, stored)),
            .. node.Models.SelectMany(model =>
                model.Fields.SelectMany(field => Roles(field.Sources, $"field {field.Name} of {model.Name}"))
            ),
            .. node.Enums.SelectMany(one => Roles(one.Sources, $"values of {one.Name}")),
            .. node.Tables.SelectMany(table => Roles(table.Sources, $"table {table.Name}")),
            .. (node.Entity?.UniqueFields ?? []).SelectMany(rule =>
                Roles(rule.Sources, $"uniqueness of {string.Join(" and ", rule.Fields)}")
            ),
            .. (node.Machine?.Transitions ?? []).SelectMany(transition =>
                Roles(transition.Sources, $"transition from {transition.From} to {transition.To} by {transition.Event}")
            ),
            .. (node.Workflow?.Steps ?? []).SelectMany(step => Roles(step.Sources, $"step {step.Name}")),
        ];
    }

    private static string Key(FieldSpec field) =>
        $"{field.Name} {string.Join(' ', field.Sources.Select(source => source.RequirementId))}";

    private static IEnumerable<SourceRole> Of(OperationSpec operation, HashSet<string> stored)
    {
        List<SourceRole> parts =
        [
            .. operation
                .Inputs.Where(field => !stored.Contains(Key(field)))
                .SelectMany(field => Roles(field.Sources, $"input {field.Name} of {operation.Name}")),
            .. operation
                .Outputs.Where(field => !stored.Contains(Key(field)))
                .SelectMany(field => Roles(field.Sources, $"answer {field.Name} of {operation.Name}")),
            .. Assignments(operation.Logic)
                .SelectMany(one => Roles(one.Sources, $"how {operation.Name} finds {one.Field}")),
            .. Guards(operation.Logic).SelectMany(guard => Roles(guard.Sources, $"what {operation.Name} refuses")),
            .. Filters(operation.Logic)
                .SelectMany(filter => Roles(filter.Sources, $"filter {filter.Input} of {operation.Name}")),
            .. operation.Examples.Select(example => new SourceRole(example.Source, $"example of {operation.Name}")),
        ];
        var told = parts.Select(part => part.Source.RequirementId).ToHashSet(StringComparer.Ordinal);
        return parts.Concat(
            operation
                .Sources.Where(source => !told.Contains(source.RequirementId))
                .Select(source => new SourceRole(source, $"operation {operation.Name}"))
        );
    }

    private static IEnumerable<SourceRole> Roles(IEnumerable<SourceReference> sources, string name) =>
        sources.Select(source => new SourceRole(source, name));

    private static IEnumerable<Assignment> Assignments(OperationLogic logic) =>
        logic switch
        {
            ComputeLogic compute => compute.Steps.Select(step => step.Assignment).OfType<Assignment>(),
            FoldLogic fold => fold.Values.Concat(fold.Assignments),
            CreateLogic create => create.Assignments,
            UpdateLogic update => update.Assignments,
            ActionLogic action => action.Assignments,
            _ => [],
        };

    private static IEnumerable<Guard> Guards(OperationLogic logic) =>
        logic switch
        {
            ComputeLogic compute => compute.Steps.Select(step => step.Guard).OfType<Guard>(),
            FoldLogic fold => fold.Guards,
            CreateLogic create => create.Guards,
            UpdateLogic update => update.Guards,
            ActionLogic action => action.Guards,
            DeleteLogic delete => delete.Guards,
            _ => [],
        };

    private static IReadOnlyList<ListFilter> Filters(OperationLogic logic) =>
        logic is ListLogic list ? list.Filters : [];
}
