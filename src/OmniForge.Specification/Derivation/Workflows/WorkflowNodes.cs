using OmniForge.Requirements.Planning;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Makes the node of a workflow: its one operation, its enums.</summary>
internal static class WorkflowNodes
{
    /// <summary>The node.</summary>
    public static NodeSpec Of(WorkflowDraft draft)
    {
        var noun = draft.Name;
        var steps = new EnumSpec(
            $"{noun}_step",
            "Steps, in the order of the PRD.",
            [.. draft.Steps.Select(step => step.Name)],
            []
        );
        var undoing = draft
            .Steps.Select(step => step.Compensation)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var compensations = new EnumSpec($"{noun}_compensation", "What undoes a step.", undoing, []);
        var status = new EnumSpec(
            $"{noun}_status",
            "Where a run of the workflow stands.",
            ["running", "completed", "compensating"],
            []
        );
        var workflow = new WorkflowSpec(draft.Name, draft.Steps);
        return new NodeSpec(
            draft.Plan.Name,
            draft.Plan.Kind,
            draft.Plan.Title,
            Purpose.Of(draft.Plan.Analysis, draft.Plan.Sections[0]),
            [Operation(draft, steps, compensations, status)],
            [.. draft.Enums, .. NamesOf(draft, steps, compensations), status],
            [],
            null,
            null,
            workflow,
            [],
            null,
            draft.Plan.Analysis.Document.Name
        );
    }

    /// <summary>The enums of names that requests and answers have; none, if it is open which steps there are.</summary>
    private static IEnumerable<EnumSpec> NamesOf(WorkflowDraft draft, EnumSpec steps, EnumSpec compensations) =>
        draft.Unmet.Count > 0 ? []
        : compensations.Values.Count > 0 ? [steps, compensations]
        : [steps];

    private static OperationSpec Operation(WorkflowDraft draft, EnumSpec steps, EnumSpec compensations, EnumSpec status)
    {
        // Steps that a human has to look at again limit no request.
        var isUnderstood = draft.Unmet.Count == 0;
        var step = isUnderstood ? (FieldType)new EnumType(steps.Name) : new TextType();
        var undo =
            isUnderstood && compensations.Values.Count > 0
                ? (FieldType)new EnumType(compensations.Name)
                : new TextType();
        IReadOnlyList<FieldSpec> inputs =
        [
            .. draft.Context,
            new(
                "completed_steps",
                new ListType(step),
                true,
                false,
                null,
                "In the order in which they were completed.",
                []
            ),
            new("failed_step", step, false, true, null, "The step that failed, or null.", []),
        ];
        IReadOnlyList<FieldSpec> outputs =
        [
            new("status", new EnumType(status.Name), true, false, null, null, []),
            new(
                "next_steps",
                new ListType(step),
                true,
                false,
                null,
                "All that are ready, in the order of the PRD.",
                []
            ),
            new(
                "compensations",
                new ListType(undo),
                true,
                false,
                null,
                "The one of the last completed step first.",
                []
            ),
        ];
        return new OperationSpec(
            draft.Name,
            "Says which steps are next or, after a failure, what has to be undone",
            inputs,
            outputs,
            isUnderstood
                ? new ConductLogic()
                : new StubLogic([.. draft.Unmet.DistinctBy(unmet => (unmet.Source.Span, unmet.Reason))]),
            [
                .. draft
                    .Steps.SelectMany(one => one.Sources)
                    .DistinctBy(source => source.RequirementId, StringComparer.Ordinal),
            ],
            []
        );
    }
}
