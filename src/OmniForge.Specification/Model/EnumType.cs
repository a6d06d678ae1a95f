namespace OmniForge.Specification.Model;

/// <summary>One of the values of an enum.</summary>
/// <param name="EnumName">Name of the <see cref="EnumSpec"/> of the same node.</param>
public sealed record EnumType(string EnumName) : FieldType;
