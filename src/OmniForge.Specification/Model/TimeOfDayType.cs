namespace OmniForge.Specification.Model;

/// <summary>A time of day without a date.</summary>
public sealed record TimeOfDayType : FieldType;
