namespace OmniForge.Specification.Logic.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Key">Which keys select it.</param>
/// <param name="Values">Its values, one a column.</param>
public sealed record TableRow(TableKey Key, IReadOnlyList<object?> Values);
