namespace OmniForge.Specification.Model;

/// <summary>A group of fields that has a name: an entity, a state, an item of a list.</summary>
/// <param name="Name">Its name in snake_case, singular, such as <c>customer</c>.</param>
/// <param name="Description">What it is, one line.</param>
/// <param name="Fields">Its fields, in the PRD's order.</param>
/// <param name="Sources">Where the PRD describes it.</param>
public sealed record ModelSpec(
    string Name,
    string Description,
    IReadOnlyList<FieldSpec> Fields,
    IReadOnlyList<SourceReference> Sources
);
