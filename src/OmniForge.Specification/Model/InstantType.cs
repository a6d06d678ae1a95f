namespace OmniForge.Specification.Model;

/// <summary>A point in time, with its zone.</summary>
public sealed record InstantType : FieldType;
