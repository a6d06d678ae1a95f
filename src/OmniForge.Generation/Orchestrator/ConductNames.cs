using OmniForge.Generation.Operations;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Orchestrator;

/// <summary>The names and types that the files of an orchestrator share.</summary>
/// <param name="operation">The operation that conducts the workflow.</param>
internal sealed class ConductNames(OperationScope operation)
{
    /// <summary>The workflow.</summary>
    public WorkflowSpec Workflow { get; } = operation.Node.Spec.Workflow!;

    /// <summary>The steps that depend on something.</summary>
    public IReadOnlyList<StepSpec> Conditional { get; } =
    [.. operation.Node.Spec.Workflow!.Steps.Where(step => step.Condition is not null)];

    /// <summary>The steps that are undone by something.</summary>
    public IReadOnlyList<StepSpec> Undoable { get; } =
    [.. operation.Node.Spec.Workflow!.Steps.Where(step => step.Compensation is not null)];

    /// <summary>The steps that are undone under a condition only.</summary>
    public IReadOnlyList<StepSpec> Keepable { get; } =
    [
        .. operation.Node.Spec.Workflow!.Steps.Where(step =>
            step is { Compensation: not null, CompensationCondition: not null }
        ),
    ];

    /// <summary>Name of the enum of steps.</summary>
    public string StepEnum { get; } = ItemEnum(operation.Spec.Outputs, "next_steps");

    /// <summary>Name of the enum of compensations; empty, if there are none.</summary>
    public string CompensationEnum { get; } = ItemEnum(operation.Spec.Outputs, "compensations");

    /// <summary>Name of the enum of statuses.</summary>
    public string StatusEnum { get; } =
        operation.Spec.Outputs.First(field => field.Name == "status").Type is EnumType(var name) ? name : "";

    /// <summary>A step as a member of its enum.</summary>
    public PyExpression Step(string value, PyModuleName module) => operation.Node.Types.Member(StepEnum, value, module);

    /// <summary>A compensation as a member of its enum.</summary>
    public PyExpression Compensation(string value, PyModuleName module) =>
        operation.Node.Types.Member(CompensationEnum, value, module);

    /// <summary>A status as a member of its enum.</summary>
    public PyExpression Status(string value, PyModuleName module) =>
        operation.Node.Types.Member(StatusEnum, value, module);

    /// <summary>The class of an enum.</summary>
    public PySymbol Enum(string name, PyModuleName module) => operation.Node.Names.Enum(name).In(module);

    private static string ItemEnum(IReadOnlyList<FieldSpec> fields, string name) =>
        fields.First(field => field.Name == name).Type is ListType { Item: EnumType(var item) } ? item : "";
}
