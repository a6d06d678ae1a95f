using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Examples of operations on stored entities for <c>examples/cases.json</c>: each one makes the entity that it works on.</summary>
internal static class EffectCases
{
    public static IReadOnlyList<OperationCase> Of(OperationScope operation)
    {
        var entity = operation.Node.Spec.Entity!;
        var create = operation.Node.Spec.Operations.FirstOrDefault(other => other.Logic is CreateLogic);
        var number = operation.Node.Spec.Operations.ToList().FindIndex(other => other.Name == operation.Spec.Name) + 10;
        if (create is null || Created(operation, create, number) is not { } made)
        {
            return [];
        }
        var key = FieldName.Of(entity.Key);
        var kept = $"{entity.Model.Name}_{number}";
        var first = made with { Keep = [KeyValuePair.Create(kept, key)] };
        return operation.Spec.Logic switch
        {
            CreateLogic => [made],
            _ when EffectLogic.IsRuled(operation.Spec, entity) => [],
            ListLogic => [Case(operation, [], [], null)],
            _ when EffectLogic.RecordGuardsOf(create).Any() || EffectLogic.RecordGuardsOf(operation.Spec).Any() => [],
            _ when Request(operation, key, kept, number) is { } given =>
            [
                first,
                Case(operation, given, [], Refusal(operation, create)),
            ],
            _ => [],
        };
    }

    private static OperationCase? Created(OperationScope operation, OperationSpec create, int number)
    {
        var samples = operation.Node.Samples;
        var isRuled = EffectLogic.IsRuled(create, operation.Node.Spec.Entity!);
        var request = isRuled
            ? (new Tests.RuledSamples(operation.Node, create).Accepted() is [var found, ..] ? found.Given : null)
            : samples.Request(create.Inputs, number);
        if (request is not { } given)
        {
            return null;
        }
        var told = given
            .Where(field =>
                create.Inputs.First(input => FieldName.Of(input.Name) == field.Name).Type
                    is EnumType
                        or IntegerType
                        or DateType
            )
            .ToList();
        return new(operation.Node.Names.Operation(create.Name).Name, given, told, null, [], Requirement(create));
    }

    private static List<WireField>? Request(OperationScope operation, string key, string kept, int number)
    {
        var others = operation.Spec.Inputs.Where(field => FieldName.Of(field.Name) != key).ToList();
        return operation.Node.Samples.Request(others, number + 1) is { } values
            ? [new(key, WireValue.Text($"${kept}")), .. values]
            : null;
    }

    /// <summary>How the operation refuses an entity that was just made, or null.</summary>
    private static string? Refusal(OperationScope operation, OperationSpec create)
    {
        var entity = operation.Node.Spec.Entity!;
        var status =
            ((CreateLogic)create.Logic)
                .Assignments.FirstOrDefault(assignment => assignment.Field == entity.StatusField)
                ?.Value as LiteralExpression;
        var refusing = EffectLogic
            .GuardsOf(operation.Spec.Logic)
            .FirstOrDefault(guard =>
                status?.Value is string value
                && EffectLogic.Allows(guard.Condition, entity.StatusField!, value) == false
            );
        return refusing is null ? null : RuleWriter.Code(refusing.Error);
    }

    private static OperationCase Case(
        OperationScope operation,
        IReadOnlyList<WireField> given,
        IReadOnlyList<WireField> expected,
        string? error
    ) => new(operation.Names.Name, given, expected, error, [], Requirement(operation.Spec));

    private static string Requirement(OperationSpec operation) =>
        operation.Sources.Count > 0 ? operation.Sources[0].RequirementId : operation.Name;
}
