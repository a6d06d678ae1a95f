using OmniForge.Onex.Naming;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>The models of the objects that the lists of an operation hold.</summary>
internal sealed class PartModels
{
    private readonly List<EnumSpec> _enums = [];

    /// <summary>Makes the models of parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="document">Name of the PRD.</param>
    public PartModels(IReadOnlyList<Part> parts, string document) =>
        Models = [.. parts.DistinctBy(part => part.Name, StringComparer.Ordinal).Select(part => Model(part, document))];

    /// <summary>The models.</summary>
    public IReadOnlyList<ModelSpec> Models { get; }

    /// <summary>The enums of their fields.</summary>
    public IReadOnlyList<EnumSpec> Enums => _enums;

    /// <summary>The list of parts that a field holds, or null: <c>shifts</c> are a list of <c>shift</c>.</summary>
    public ListType? ListOf(FieldReading reading) =>
        reading.Type is null && Models.FirstOrDefault(model => model.Name == Part.NameOf(reading.Name)) is { } model
            ? new(new ModelType(model.Name))
            : null;

    private ModelSpec Model(Part part, string document) =>
        new(
            part.Name,
            $"One {part.Name.Replace('_', ' ')} of a list.",
            [.. part.Readings.Select(reading => Field(reading, document))],
            []
        );

    private FieldSpec Field(FieldReading reading, string document)
    {
        var source = new SourceReference(document, reading.Mention.RequirementId, reading.Mention.Span);
        var type = reading.SupposedType;
        if (type is EnumType)
        {
            type = new EnumType(SnakeName.Of(reading.Name, "value"));
            _enums.Add(new(reading.Name, $"Values of {reading.Name.Replace('_', ' ')}.", reading.Values, [source]));
        }

        return new(
            reading.Name,
            type,
            reading.Default is null && !reading.IsNullable,
            reading.IsNullable,
            reading.Default,
            reading.Description,
            [source]
        );
    }
}
