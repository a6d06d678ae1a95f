namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>What a table of fields says about one operation: whether it takes the field.</summary>
/// <param name="Operation">The operation as the head of the column names it.</param>
/// <param name="IsTaken">Whether the operation takes it.</param>
/// <param name="IsRequired">Whether it must be given.</param>
public sealed record FieldUse(string Operation, bool IsTaken, bool IsRequired);
