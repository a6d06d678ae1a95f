namespace OmniForge.Specification.Model;

/// <summary>True or false.</summary>
public sealed record BooleanType : FieldType;
