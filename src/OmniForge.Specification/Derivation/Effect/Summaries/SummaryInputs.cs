using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Summaries;

/// <summary>What an operation takes that tells of all entities: fields that say which of them count, and what it computes with.</summary>
internal sealed class SummaryInputs
{
    private readonly NodePlan _plan;
    private readonly EffectEntity _entity;

    public SummaryInputs(NodePlan plan, EffectReading reading, EffectOperation operation, Signature told)
    {
        _plan = plan;
        _entity = reading.Entity;
        Readings = [.. told.Inputs.Where(input => !_entity.Fields.Any(field => field.Name == input.Name))];
        Filters =
        [
            .. InputReader
                .ClausesOf(operation)
                .Where(clause => IsTold(clause, told))
                .SelectMany(InputReader.Read)
                .Where(pair => pair.Field != _entity.Key && pair.Field.Type is not null)
                .DistinctBy(pair => pair.Field),
        ];
    }

    /// <summary>Inputs that are no fields of the entity.</summary>
    public IReadOnlyList<FieldReading> Readings { get; }

    /// <summary>Fields of the entity that the caller tells, each with whether it may be left out.</summary>
    public IReadOnlyList<(FieldReading Field, bool IsOptional)> Filters { get; }

    /// <summary>All inputs.</summary>
    public IReadOnlyList<FieldSpec> Fields =>
        [
            .. Filters.Select(filter =>
                EffectModels.Filter(_plan, filter.Field.Name, filter.Field) with
                {
                    IsRequired = !filter.IsOptional,
                    IsNullable = filter.IsOptional,
                }
            ),
            .. Readings
                .Where(input => input.Type is not null)
                .Select(input => new FieldSpec(
                    input.Name,
                    input.Type!,
                    input.IsRequired ?? (input.Default is null && !input.IsNullable),
                    input.IsNullable,
                    input.Default,
                    input.Description,
                    [EffectModels.Source(_plan, input)]
                )),
        ];

    /// <summary>That an entity has the values that the caller tells; null, if he tells none.</summary>
    public Expression? Condition(FieldExpression item) =>
        Filters
            .Select(filter =>
            {
                var given = new FieldExpression(FieldScope.Input, filter.Field.Name);
                var isSame = Build.Compare(BinaryOperator.Equal, new MemberExpression(item, filter.Field.Name), given);
                return filter.IsOptional
                    ? Build.Or(Build.Compare(BinaryOperator.Equal, given, new LiteralExpression(null)), isSame)
                    : isSame;
            })
            .Aggregate((Expression?)null, (all, one) => all is null ? one : Build.And(all, one));

    /// <summary>Whether a clause lists what is taken: by its label, or since what is taken was read there.</summary>
    private static bool IsTold(Clause clause, Signature told) =>
        clause.Label.Length > 0 || told.Inputs.Any(input => clause.Source.Span.Contains(input.Mention.Span));
}
