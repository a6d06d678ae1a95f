namespace OmniForge.Specification.Model;

/// <summary>A closed set of values.</summary>
/// <param name="Name">Its name in snake_case, such as <c>customer_group</c>.</param>
/// <param name="Description">What it tells, one line.</param>
/// <param name="Values">The values as they are written on the wire, in the PRD's order.</param>
/// <param name="Sources">Where the PRD lists them.</param>
public sealed record EnumSpec(
    string Name,
    string Description,
    IReadOnlyList<string> Values,
    IReadOnlyList<SourceReference> Sources
);
