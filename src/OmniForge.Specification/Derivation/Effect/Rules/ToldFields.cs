using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Fields that only rules name are no inputs: "the quantity goes down by the amount" takes no quantity.</summary>
internal static class ToldFields
{
    /// <summary>Takes such fields from the inputs of an operation.</summary>
    public static void Prune(OperationDraft draft, EffectReading reading)
    {
        var logic = draft.Spec.Logic;
        foreach (var field in draft.Told.Select(pair => pair.Field).Distinct().Where(field => IsOfRules(draft, field)))
        {
            var assignments = RecordLogic.AssignmentsOf(draft.Spec.Logic).ToList();
            var isSet = assignments.Exists(change => change.Field == field.Name && !RuledOperations.IsTold(change));
            var isForSystem = field.IsSetBySystem || field.IsInitial || field.NullWhile is not null;
            if (
                field == reading.Entity.Key
                || ReadsInput(draft.Spec.Logic, field.Name)
                || (logic is CreateLogic && !isSet && !isForSystem)
                || logic is UpdateLogic
            )
            {
                continue;
            }

            if (logic is CreateLogic && !isSet)
            {
                draft.Problems.Add(
                    (
                        "Nothing that was understood says what " + field.Mention.Name + " is at first",
                        draft.Spec.Sources[0]
                    )
                );
            }

            assignments.RemoveAll(change => change.Field == field.Name && RuledOperations.IsTold(change));
            draft.Spec = draft.Spec with
            {
                Inputs = [.. draft.Spec.Inputs.Where(input => input.Name != field.Name)],
                Logic = RuledOperations.With(draft.Spec.Logic, assignments, []),
            };
        }
    }

    /// <summary>Whether every clause that names a field lies in a sentence that was read as a rule.</summary>
    private static bool IsOfRules(OperationDraft draft, FieldReading field) =>
        draft
            .Told.Where(pair => pair.Field == field)
            .All(pair =>
                draft.Rules.Exists(rule =>
                    rule.Start < pair.Span.Start + pair.Span.Length && pair.Span.Start < rule.Start + rule.Length
                )
            );

    private static bool ReadsInput(OperationLogic logic, string name) =>
        RecordLogic
            .AssignmentsOf(logic)
            .Where(change => !RuledOperations.IsTold(change))
            .Select(change => change.Value)
            .Concat(RecordLogic.GuardsOf(logic).Select(guard => guard.Condition))
            .SelectMany(ExpressionParts.All)
            .Any(part => part is FieldExpression { Scope: FieldScope.Input, Name: var read } && read == name);
}
