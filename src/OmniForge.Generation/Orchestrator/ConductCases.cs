using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;

namespace OmniForge.Generation.Orchestrator;

/// <summary>Makes cases for <c>examples/cases.json</c>: the start, the end, a failure.</summary>
internal static class ConductCases
{
    /// <summary>The cases of an operation.</summary>
    public static IReadOnlyList<OperationCase> Of(OperationScope operation)
    {
        if (ConductContexts.Of(operation) is not [var run, ..])
        {
            return [];
        }

        var order = run.Order(lastFirst: false);
        var requirement = operation.Spec.Sources is [var source, ..] ? source.RequirementId : operation.Names.Name;
        return
        [
            Case(operation, run, [], null, requirement),
            Case(operation, run, order, null, requirement),
            Case(operation, run, [.. order.SkipLast(1)], order[^1], requirement),
        ];
    }

    private static OperationCase Case(
        OperationScope operation,
        WorkflowRun run,
        IReadOnlyList<string> done,
        string? failed,
        string requirement
    )
    {
        var status =
            failed is not null ? "compensating"
            : run.IsRunning(done) ? "running"
            : "completed";
        return new(
            operation.Names.Name,
            [
                .. run.Context,
                new("completed_steps", Texts(done)),
                new("failed_step", failed is null ? WireValue.Null : WireValue.Text(failed)),
            ],
            [
                new("status", WireValue.Text(status)),
                new("next_steps", Texts(failed is null ? run.Next(done) : [])),
                new("compensations", Texts(failed is null ? [] : run.Undo(done, failed))),
            ],
            null,
            [],
            requirement
        );
    }

    private static WireValue Texts(IEnumerable<string> names) => WireValue.List([.. names.Select(WireValue.Text)]);
}
