namespace OmniForge.Specification.Model;

/// <summary>An identifier that is a UUID.</summary>
public sealed record UuidType : FieldType;
