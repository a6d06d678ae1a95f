namespace OmniForge.Specification.Model;

/// <summary>What a field may hold, free of any programming language.</summary>
public abstract record FieldType;
