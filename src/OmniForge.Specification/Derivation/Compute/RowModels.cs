using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>The models of rows that a computation makes, typed by how their fields are computed.</summary>
internal static class RowModels
{
    /// <summary>The models, those of computed rows in the place of what was known of them before.</summary>
    public static IReadOnlyList<ModelSpec> Of(IReadOnlyList<ModelSpec> known, ComputeLogic? logic, TypeInference types)
    {
        var rows = (logic?.Steps ?? [])
            .Select(step => step.Assignment?.Value)
            .OfType<Expression>()
            .SelectMany(ExpressionParts.All)
            .OfType<RecordExpression>()
            .DistinctBy(made => made.Model, StringComparer.Ordinal)
            .Select(made => Model(made, known.FirstOrDefault(model => model.Name == made.Model), types))
            .ToList();
        return [.. known.Where(model => !rows.Exists(row => row.Name == model.Name)), .. rows];
    }

    private static ModelSpec Model(RecordExpression made, ModelSpec? known, TypeInference types) =>
        new(
            made.Model,
            known?.Description ?? $"One {made.Model.Replace('_', ' ')}.",
            [
                .. made.Fields.Select(field => new FieldSpec(
                    field.Name,
                    types.TextsOf(field.Value).Any() ? new TextType() : types.TypeOf(field.Value),
                    true,
                    types.MayBeNull(field.Value),
                    null,
                    known?.Fields.FirstOrDefault(one => one.Name == field.Name)?.Description,
                    known?.Fields.FirstOrDefault(one => one.Name == field.Name)?.Sources ?? []
                )),
            ],
            known?.Sources ?? []
        );
}
