namespace OmniForge.Specification.Model;

/// <summary>A length of time.</summary>
public sealed record DurationType : FieldType;
