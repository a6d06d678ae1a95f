using OmniForge.Foundation;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Makes models of what was read of an entity.</summary>
internal static class EffectModels
{
    /// <summary>The entity as it is stored.</summary>
    public static ModelSpec EntityModel(NodePlan plan, EffectReading reading)
    {
        var entity = reading.Entity;
        var fields = entity
            .Fields.Where(field => field.Type is not null)
            .Select(field => Stored(plan, reading, field))
            .ToList();
        return new(entity.Noun, "One " + entity.Noun.Replace('_', ' ') + ".", fields, [Source(plan, entity.Key)]);
    }

    /// <summary>The entity with its key and what is unique.</summary>
    public static EntitySpec Entity(NodePlan plan, EffectReading reading, ModelSpec model)
    {
        var entity = reading.Entity;
        var uniques = reading.Uniques.Select(unique => new UniqueRule(
            [.. unique.Fields.Select(field => field.Name)],
            unique.IgnoresCase,
            [unique.Clause is { } clause ? SourceOf(plan, clause) : Source(plan, unique.Fields[0])]
        ));
        return new(model, entity.Plural, entity.Key.Name, KeyIsGenerated(entity), [.. uniques], entity.Status?.Name);
    }

    public static bool KeyIsGenerated(EffectEntity entity) => entity.Key.IsSetBySystem || entity.Key.Type is UuidType;

    /// <summary>The enums of the entity's fields.</summary>
    public static IReadOnlyList<EnumSpec> Enums(NodePlan plan, EffectReading reading) =>
        [
            .. reading
                .Entity.Fields.Select(field => (Field: field, Enum: EnumOf(field.Type)))
                .Where(pair => pair.Enum is not null)
                .DistinctBy(pair => pair.Enum!.EnumName, StringComparer.Ordinal)
                .Select(pair => new EnumSpec(
                    pair.Enum!.EnumName,
                    Words(pair.Enum.EnumName),
                    pair.Field.Values,
                    [Source(plan, pair.Field)]
                )),
        ];

    /// <summary>A field as the store and the answers have it.</summary>
    public static FieldSpec Stored(NodePlan plan, EffectReading reading, FieldReading field) =>
        new(field.Name, field.Type!, true, IsNullable(reading, field), null, field.Description, [Source(plan, field)]);

    /// <summary>Whether a field may be null: the PRD says so, or it may be left out and nothing takes its place.</summary>
    public static bool IsNullable(EffectReading reading, FieldReading field) =>
        field != reading.Entity.Key
        && (field.IsNullable || (field.IsRequired == false && field.Default is null && !field.IsSetBySystem));

    /// <summary>A field as a request for a new entity has it.</summary>
    public static FieldSpec Told(NodePlan plan, EffectReading reading, FieldReading field)
    {
        var isNullable = IsNullable(reading, field);
        return new(
            field.Name,
            field.Type!,
            field.Default is null && !isNullable,
            isNullable,
            field.Default,
            field.Description,
            [Source(plan, field)]
        );
    }

    /// <summary>A field as a request for a change has it.</summary>
    public static FieldSpec Changed(NodePlan plan, EffectReading reading, FieldReading field) =>
        new(field.Name, field.Type!, false, IsNullable(reading, field), null, field.Description, [Source(plan, field)]);

    /// <summary>A field that a request must have.</summary>
    public static FieldSpec Needed(NodePlan plan, EffectReading reading, FieldReading field) =>
        new(field.Name, field.Type!, true, false, null, field.Description, [Source(plan, field)]);

    /// <summary>A field that filters: any value of its kind, whatever the limits of what is stored.</summary>
    public static FieldSpec Filter(NodePlan plan, string name, FieldReading field) =>
        new(name, Unlimited(field.Type!), false, true, null, null, [Source(plan, field)]);

    public static SourceReference Source(NodePlan plan, FieldReading field) =>
        new(plan.Analysis.Document.Name, field.Mention.RequirementId, field.Mention.Span);

    public static SourceReference SourceOf(NodePlan plan, Clause clause) =>
        new(plan.Analysis.Document.Name, clause.Requirement.Id, Trimmed(clause));

    private static SourceSpan Trimmed(Clause clause) => clause.Text.SliceOf(clause.Start, clause.Length).Trim().Span;

    private static FieldType Unlimited(FieldType type) =>
        type switch
        {
            TextType text => new TextType(Case: text.Case),
            IntegerType => new IntegerType(),
            DecimalType => new DecimalType(),
            ListType list => Unlimited(list.Item),
            _ => type,
        };

    private static EnumType? EnumOf(FieldType? type) =>
        type switch
        {
            EnumType one => one,
            ListType { Item: EnumType item } => item,
            _ => null,
        };

    private static string Words(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ') + ".";

    /// <summary>The literal that stands for nothing.</summary>
    public static LiteralExpression Null { get; } = new(null);
}
