namespace OmniForge.Specification.Derivation.Machines;

/// <summary>A field that is at most another one.</summary>
/// <param name="Field">Name of the field: <c>occupied</c>.</param>
/// <param name="Limit">Name of its limit: <c>capacity</c>.</param>
/// <param name="Noun">What is counted, in the singular, such as <c>normal bay</c>; or null.</param>
internal sealed record FieldLimit(string Field, string Limit, string? Noun);
