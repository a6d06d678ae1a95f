namespace OmniForge.Python.Expressions;

/// <summary>Operands joined by <c>and</c>, or by <c>or</c>. An <c>and</c> within an <c>or</c> gets parentheses (ruff's RUF021).</summary>
public sealed record PyBoolean : PyExpression
{
    private PyBoolean(bool isAnd, IReadOnlyList<PyExpression> operands)
    {
        IsAnd = isAnd;
        Precedence = isAnd ? PyPrecedence.And : PyPrecedence.Or;
        Operands = [.. operands.Select(operand => operand.AtLeast(PyPrecedence.Not))];
    }

    /// <summary>True for <c>and</c>, false for <c>or</c>.</summary>
    public bool IsAnd { get; }

    /// <summary>The operands, at least two.</summary>
    public IReadOnlyList<PyExpression> Operands { get; }

    internal override PyPrecedence Precedence { get; }

    /// <summary>All operands joined; a single one stays as it is.</summary>
    /// <exception cref="ArgumentException">There is no operand.</exception>
    public static PyExpression Joined(bool isAnd, IReadOnlyList<PyExpression> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        var flat = operands
            .SelectMany(o => o is PyBoolean inner && inner.IsAnd == isAnd ? inner.Operands : [o])
            .ToArray();
        return flat.Length switch
        {
            0 => throw new ArgumentException("Nothing is joined.", nameof(operands)),
            1 => flat[0],
            _ => new PyBoolean(isAnd, flat),
        };
    }
}
