using OmniForge.Generation.Logic;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Orchestrator;

/// <summary>Finds contexts for the tests of a workflow: each condition true and false, and on both sides of its limit.</summary>
internal static class ConductContexts
{
    private const int MostContexts = 48;

    private static readonly string[] Progress = ["completed_steps", "failed_step"];

    /// <summary>The runs of a workflow in different contexts; none, if no context was found.</summary>
    public static IReadOnlyList<WorkflowRun> Of(OperationScope operation)
    {
        var workflow = operation.Node.Spec.Workflow!;
        var fields = operation.Spec.Inputs.Where(input => !Progress.Contains(input.Name)).ToList();
        if (operation.Node.Samples.Request(fields, withOptional: true) is not { } first)
        {
            return [];
        }

        IReadOnlyList<IReadOnlyList<WireField>> contexts = [first];
        foreach (var field in fields)
        {
            var values = Candidates(field, operation, fields, first);
            contexts =
                contexts.Count * values.Count <= MostContexts
                    ? [.. contexts.SelectMany(context => values.Select(value => With(context, field, value)))]
                    : [.. contexts, .. values.Select(value => With(first, field, value))];
        }

        return [.. contexts.Select(context => new WorkflowRun(workflow, context)).Where(run => run.IsClear)];
    }

    private static IReadOnlyList<WireField> With(IReadOnlyList<WireField> context, FieldSpec field, WireValue value) =>
        [.. context.Select(one => one.Name == FieldName.Of(field.Name) ? one with { Value = value } : one)];

    /// <summary>Values of a field between which some condition changes.</summary>
    private static List<WireValue> Candidates(
        FieldSpec field,
        OperationScope operation,
        List<FieldSpec> fields,
        IReadOnlyList<WireField> first
    )
    {
        var limits = operation
            .Node.Spec.Workflow!.Steps.SelectMany(step =>
                Compared(step.Condition, field.Name).Concat(Compared(step.CompensationCondition, field.Name))
            )
            .ToList();
        if (limits.Count == 0)
        {
            return [first.First(one => one.Name == FieldName.Of(field.Name)).Value];
        }

        var values = field.Type switch
        {
            BooleanType => [WireValue.Truth(true), WireValue.Truth(false)],
            EnumType(var name) => operation
                .Node.Spec.Enums.First(one => one.Name == name)
                .Values.Select(WireValue.Text),
            IntegerType or DecimalType => limits
                .SelectMany(limit => Numbers(limit, first, fields))
                .SelectMany(number => Around(number, field.Type)),
            TextType => limits
                .OfType<LiteralExpression>()
                .Select(limit => limit.Value)
                .OfType<string>()
                .Select(WireValue.Text)
                .Concat(Enumerable.Range(0, 2).Select(n => operation.Node.Samples.Valid(field, n)).OfType<WireValue>()),
            _ => [],
        };
        return [.. values.Distinct()];
    }

    private static IEnumerable<decimal> Numbers(
        Expression limit,
        IReadOnlyList<WireField> first,
        List<FieldSpec> fields
    )
    {
        var evaluator = new SampleEvaluator(field =>
            first.FirstOrDefault(one => one.Name == FieldName.Of(field.Name))?.Value
        );
        return
            evaluator.Value(
                new BinaryExpression(BinaryOperator.Add, limit, new LiteralExpression(0m)),
                new DecimalType()
            )
                is WireText(var text)
            && fields.Count > 0
            ? [decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)]
            : [];
    }

    private static IEnumerable<WireValue> Around(decimal number, FieldType type)
    {
        var step = type is IntegerType ? 1m : 0.01m;
        return new[] { number - step, number, number + step }
            .Where(value => NumberLimits.Of(type) is not { } limits || limits.Allow(value))
            .Select(value => SampleEvaluator.Number(value, type));
    }

    /// <summary>What a field is compared with in a condition; itself, if it is a condition alone.</summary>
    private static IEnumerable<Expression> Compared(Expression? condition, string name) =>
        condition switch
        {
            FieldExpression field when field.Name == name => [field],
            NotExpression not => Compared(not.Operand, name),
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => Compared(both.Left, name)
                .Concat(Compared(both.Right, name)),
            BinaryExpression { Left: FieldExpression left } comparison when left.Name == name => [comparison.Right],
            BinaryExpression { Right: FieldExpression right } comparison when right.Name == name => [comparison.Left],
            _ => [],
        };
}
