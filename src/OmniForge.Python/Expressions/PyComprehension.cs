namespace OmniForge.Python.Expressions;

/// <summary>A list, set or generator of what the clauses yield.</summary>
public sealed record PyComprehension : PyExpression
{
    /// <summary>Makes a comprehension.</summary>
    public PyComprehension(
        PyCollectionKind kind,
        PyExpression element,
        params IReadOnlyList<PyComprehensionClause> clauses
    )
    {
        ArgumentNullException.ThrowIfNull(element);
        Kind = kind;
        Element = element.AtLeast(PyPrecedence.Lambda);
        Clauses = clauses;
    }

    /// <summary>What it makes; <see cref="PyCollectionKind.Tuple"/> for a generator.</summary>
    public PyCollectionKind Kind { get; }

    /// <summary>The element.</summary>
    public PyExpression Element { get; }

    /// <summary>The clauses, at least one.</summary>
    public IReadOnlyList<PyComprehensionClause> Clauses { get; }
}
