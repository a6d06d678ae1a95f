using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>The entity that a node keeps, as far as its description was understood.</summary>
/// <param name="Mention">Where the PRD describes it.</param>
/// <param name="Noun">What operations call it, in snake_case and singular.</param>
/// <param name="Plural">The plural of that.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Key">The field by which it is found.</param>
/// <param name="Status">The field that holds its status, or null.</param>
internal sealed record EffectEntity(
    EntityMention Mention,
    string Noun,
    string Plural,
    IReadOnlyList<FieldReading> Fields,
    FieldReading Key,
    FieldReading? Status
)
{
    /// <summary>Ids of the rules elsewhere that say what form a field has.</summary>
    public IReadOnlySet<string> Rules { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The fields without the key.</summary>
    public IEnumerable<FieldReading> Others => Fields.Where(other => other != Key);
}
