namespace OmniForge.Specification.Model;

/// <summary>No two entities share the values of these fields.</summary>
/// <param name="Fields">Names of the fields, at least one.</param>
/// <param name="IgnoresCase">Whether upper and lower case count as the same.</param>
/// <param name="Sources">Where the PRD says so.</param>
public sealed record UniqueRule(IReadOnlyList<string> Fields, bool IgnoresCase, IReadOnlyList<SourceReference> Sources);
