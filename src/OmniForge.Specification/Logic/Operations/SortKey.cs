namespace OmniForge.Specification.Logic.Operations;

/// <summary>A key of an order.</summary>
/// <param name="Field">Name of the entity's field.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="IgnoresCase">Whether upper and lower case are alike.</param>
/// <param name="Ranking">For an enum: its values, the first one first; null: the values' own order (text: alphabetical).</param>
/// <param name="NullsFirst">Whether what is null comes first; else last.</param>
public sealed record SortKey(
    string Field,
    bool IsDescending,
    bool IgnoresCase,
    IReadOnlyList<string>? Ranking = null,
    bool NullsFirst = false
);
