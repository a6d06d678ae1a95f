using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>Finds what a node is made of: operations, the events of its machines, the steps of its workflows.</summary>
internal static class TaskDrafts
{
    /// <summary>The task of a node.</summary>
    public static TaskDraft Of(NodePlan node)
    {
        var workflows = node.Analysis.Workflows.Where(workflow => Covers(node, workflow.Section)).ToList();
        List<TaskDraft> parts =
        [
            .. node.Operations.Select(operation => Operation(operation, node, StepsOf(operation, node, workflows))),
            .. node
                .Analysis.Machines.Where(machine => Covers(node, machine.Section))
                .SelectMany(machine => machine.Events.Select(one => Event(one, machine)))
                .Where(one => node.Operations.All(operation => operation.Name != one.Name)),
        ];
        return new(node.Name, node.Sections[0].Span, [], node.Sections[0], [.. parts.OrderBy(part => part.Span.Start)]);
    }

    private static bool Covers(NodePlan node, PrdSection section) => section.Level == 0 || node.Covers(section);

    /// <summary>The steps of a workflow belong to the operation that conducts it: the only one, or that of its section.</summary>
    private static IReadOnlyList<TaskDraft> StepsOf(
        OperationExtraction operation,
        NodePlan node,
        List<WorkflowExtraction> workflows
    ) =>
        [
            .. workflows
                .Where(workflow =>
                    node.Operations.Count == 1 || workflow.Section.SelfAndAncestors().Contains(operation.Section)
                )
                .SelectMany(workflow => workflow.Steps)
                .Select(Step),
        ];

    private static TaskDraft Operation(OperationExtraction operation, NodePlan node, IReadOnlyList<TaskDraft> steps)
    {
        var rules = node
            .Analysis.Statements.Where(statement =>
                statement.Role.MayAskForBehaviour() && operation.IsHomeOf(statement.Requirement)
            )
            .ToList();
        return new(
            operation.Name,
            operation.Span,
            [.. rules.Select(rule => rule.Requirement).Distinct()],
            operation.Section,
            steps
        )
        {
            Pieces = steps is [] ? [(rules.Count, "sentence")] : [],
        };
    }

    private static TaskDraft Event(MachineEvent one, MachineExtraction machine)
    {
        var transitions = machine.Transitions.Where(transition => transition.Event == one.Name).ToList();
        return new(
            one.Name,
            one.Span,
            [.. transitions.Select(transition => transition.Requirement).Distinct()],
            machine.Section,
            []
        )
        {
            Pieces = [(transitions.Count, "transition"), (one.Inputs.Count, "input")],
        };
    }

    private static TaskDraft Step(WorkflowStep step) =>
        new(step.Name, step.Span, [step.Requirement], step.Requirement.Section, [])
        {
            After = step.WaitsFor,
            Pieces = [(step.Conditions.Count, "condition"), (step.Compensation is null ? 0 : 1, "compensation")],
        };
}
