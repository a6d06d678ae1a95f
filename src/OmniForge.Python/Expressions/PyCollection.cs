namespace OmniForge.Python.Expressions;

/// <summary>A list, tuple or set of its elements.</summary>
public sealed record PyCollection : PyExpression
{
    /// <summary>Makes a display.</summary>
    /// <exception cref="ArgumentException">It is an empty set, for which Python has no display.</exception>
    public PyCollection(PyCollectionKind kind, params IReadOnlyList<PyExpression> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        Kind = kind;
        Elements =
            kind != PyCollectionKind.Set || elements.Count > 0
                ? [.. elements.Select(element => element.AtLeast(PyPrecedence.Lambda))]
                : throw new ArgumentException("A set display has an element.", nameof(elements));
    }

    /// <summary>What it makes.</summary>
    public PyCollectionKind Kind { get; }

    /// <summary>The elements, in order.</summary>
    public IReadOnlyList<PyExpression> Elements { get; }
}
