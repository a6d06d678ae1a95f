using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>What each object of a list holds, such as a <c>shift</c> of <c>shifts</c>.</summary>
/// <param name="Name">Its name in snake_case, singular.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record Part(string Name, IReadOnlyList<FieldMention> Fields)
{
    /// <summary>What the PRD says of its fields.</summary>
    public IReadOnlyList<FieldReading> Readings { get; init; } =
    [
        .. Fields
            .DistinctBy(field => FieldNames.Snake(field.Name), StringComparer.Ordinal)
            .Select(field => FieldReader.Read(InputPhrases.Clean(field), FieldSurroundings.None)),
    ];

    /// <summary>Name of the objects of a list: <c>shift</c> of <c>shifts</c>, <c>ranking_row</c> of <c>ranking</c>.</summary>
    public static string NameOf(string list) =>
        Inflection.SingularOfName(list) is var singular && singular != list ? singular : $"{list}_row";
}
