using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Makes the parts that all operations on an entity have.</summary>
internal sealed class SpecParts(NodePlan plan, EffectReading reading)
{
    private readonly EffectEntity _entity = reading.Entity;

    public FieldSpec Key() => EffectModels.Needed(plan, reading, _entity.Key);

    public List<FieldSpec> Entity() =>
        [
            .. _entity
                .Fields.Where(field => field.Type is not null)
                .Select(field => EffectModels.Stored(plan, reading, field)),
        ];

    public SourceReference OwnSource(EffectOperation operation) =>
        StubDeriver.Stub(plan, operation.Extraction).Sources[0];

    public OperationSpec Spec(
        EffectOperation operation,
        IReadOnlyList<FieldSpec> inputs,
        IReadOnlyList<FieldSpec> outputs,
        OperationLogic logic
    )
    {
        var sources = operation
            .Clauses.Select(clause => EffectModels.SourceOf(plan, clause))
            .Prepend(OwnSource(operation))
            .DistinctBy(source => source.RequirementId, StringComparer.Ordinal);
        return new(
            operation.Name,
            operation.Extraction.Phrase.Text.Trim().TrimEnd('.', ':'),
            inputs,
            outputs,
            logic,
            [.. sources],
            []
        );
    }
}
