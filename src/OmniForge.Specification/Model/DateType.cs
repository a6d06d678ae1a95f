namespace OmniForge.Specification.Model;

/// <summary>A calendar day.</summary>
public sealed record DateType : FieldType;
