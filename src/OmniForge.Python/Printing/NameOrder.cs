namespace OmniForge.Python.Printing;

/// <summary>Orders names as isort does: constants, classes, others; within them naturally.</summary>
internal sealed class NameOrder : IComparer<string>
{
    private readonly NaturalOrder _order;

    private NameOrder(NaturalOrder order) => _order = order;

    /// <summary>The order of names that are imported.</summary>
    public static NameOrder Imports { get; } = new(NaturalOrder.IgnoringCase);

    /// <summary>The order of <c>__all__</c> (RUF022).</summary>
    public static NameOrder Exports { get; } = new(NaturalOrder.Instance);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var rank = Rank(left) - Rank(right);
        return rank != 0 ? rank : _order.Compare(left, right);
    }

    private static int Rank(string name) =>
        name.Length switch
        {
            > 1 when name.AsSpan().ContainsAnyInRange('A', 'Z') && !name.AsSpan().ContainsAnyInRange('a', 'z') => 0,
            > 0 when char.IsAsciiLetterUpper(name[0]) => 1,
            _ => 2,
        };
}
