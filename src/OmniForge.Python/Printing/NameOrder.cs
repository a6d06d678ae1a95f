namespace OmniForge.Python.Printing;

/// <summary>Orders names as isort does: constants, classes, others; within them naturally.</summary>
internal sealed class NameOrder : IComparer<string>
{
    private readonly bool _ignoresCase;

    private NameOrder(bool ignoresCase) => _ignoresCase = ignoresCase;

    /// <summary>The order of names that are imported.</summary>
    public static NameOrder Imports { get; } = new(ignoresCase: true);

    /// <summary>The order of <c>__all__</c> (RUF022).</summary>
    public static NameOrder Exports { get; } = new(ignoresCase: false);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var rank = Rank(left) - Rank(right);
        if (rank == 0 && _ignoresCase)
        {
            rank = NaturalOrder.Instance.Compare(left.ToLowerInvariant(), right.ToLowerInvariant());
        }

        return rank != 0 ? rank : NaturalOrder.Instance.Compare(left, right);
    }

    private static int Rank(string name) =>
        name.Length switch
        {
            > 1 when name.Any(char.IsAsciiLetter) && !name.Any(char.IsAsciiLetterLower) => 0,
            > 0 when char.IsAsciiLetterUpper(name[0]) => 1,
            _ => 2,
        };
}
