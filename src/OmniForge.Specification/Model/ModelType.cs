namespace OmniForge.Specification.Model;

/// <summary>An object with fields of its own.</summary>
/// <param name="ModelName">Name of the <see cref="ModelSpec"/> of the same node.</param>
public sealed record ModelType(string ModelName) : FieldType;
