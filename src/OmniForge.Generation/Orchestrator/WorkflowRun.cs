using OmniForge.Generation.Logic;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Generation.Orchestrator;

/// <summary>A workflow in one context: what its tests must expect.</summary>
/// <param name="workflow">The workflow.</param>
/// <param name="context">Values of what conditions depend on.</param>
internal sealed class WorkflowRun(WorkflowSpec workflow, IReadOnlyList<WireField> context)
{
    private readonly HashSet<string> _leftOut =
    [
        .. workflow
            .Steps.Where(step => step.Condition is { } condition && Evaluator(context).Holds(condition) == false)
            .Select(step => step.Name),
    ];

    /// <summary>Values of what conditions depend on.</summary>
    public IReadOnlyList<WireField> Context { get; } = context;

    /// <summary>Whether each condition can be told.</summary>
    public bool IsClear { get; } =
        workflow.Steps.All(step => step.Condition is null || Evaluator(context).Holds(step.Condition) is not null);

    /// <summary>The steps that do not take place, in the order of the workflow.</summary>
    public IReadOnlyList<string> LeftOut => [.. workflow.Steps.Select(step => step.Name).Where(_leftOut.Contains)];

    /// <summary>The steps that take place, in an order in which they can be done.</summary>
    /// <param name="lastFirst">Whether of several that are ready the last one is done first.</param>
    public IReadOnlyList<string> Order(bool lastFirst)
    {
        var done = new List<string>();
        while (Next(done) is { Count: > 0 } ready)
        {
            done.Add(ready[lastFirst ? ready.Count - 1 : 0]);
        }

        return done;
    }

    /// <summary>The steps that are ready.</summary>
    public IReadOnlyList<string> Next(IReadOnlyCollection<string> done) =>
        [
            .. workflow
                .Steps.Select(step => step.Name)
                .Where(name => !done.Contains(name, StringComparer.Ordinal) && !_leftOut.Contains(name))
                .Where(name => Predecessors(name).All(other => done.Contains(other, StringComparer.Ordinal))),
        ];

    /// <summary>Whether steps that take place are left to do.</summary>
    public bool IsRunning(IReadOnlyCollection<string> done) =>
        workflow.Steps.Any(step => !_leftOut.Contains(step.Name) && !done.Contains(step.Name, StringComparer.Ordinal));

    /// <summary>What undoes the completed steps.</summary>
    public IReadOnlyList<string> Undo(IReadOnlyList<string> done, string? failed) =>
        [
            .. done.Reverse()
                .Where(name => name != failed)
                .Select(name => workflow.Steps.First(step => step.Name == name))
                .Where(step => IsUndone(step, done, failed))
                .Select(step => step.Compensation)
                .OfType<string>(),
        ];

    private bool IsUndone(StepSpec step, IReadOnlyList<string> done, string? failed) =>
        step.CompensationCondition is not { } condition
        || Evaluator([
                .. Context,
                new("completed_steps", WireValue.List([.. done.Select(WireValue.Text)])),
                new("failed_step", failed is null ? WireValue.Null : WireValue.Text(failed)),
            ])
            .Holds(condition) == true;

    /// <summary>The steps that a step waits for in this context.</summary>
    public IReadOnlyList<string> Predecessors(string name) =>
        [
            .. workflow
                .Steps.First(step => step.Name == name)
                .WaitsFor.SelectMany(other => _leftOut.Contains(other) ? Predecessors(other) : [other])
                .Distinct(StringComparer.Ordinal),
        ];

    private static SampleEvaluator Evaluator(IReadOnlyList<WireField> context) =>
        new(field => context.FirstOrDefault(one => one.Name == FieldName.Of(field.Name))?.Value);
}
