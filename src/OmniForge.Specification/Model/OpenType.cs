namespace OmniForge.Specification.Model;

/// <summary>Any JSON value: the PRD names the field, and nothing tells what it may hold. Only operations that need a human have it.</summary>
public sealed record OpenType : FieldType;
