namespace OmniForge.Python.Expressions;

/// <summary><c>key: value</c> in a dictionary, or <c>**value</c> without a key.</summary>
public sealed record PyDictItem
{
    /// <summary>Makes an entry.</summary>
    public PyDictItem(PyExpression? key, PyExpression value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Key = key?.AtLeast(PyPrecedence.Lambda);
        Value = value.AtLeast(key is null ? PyPrecedence.BitOr : PyPrecedence.Lambda);
    }

    /// <summary>The key, or null for the entries of another mapping.</summary>
    public PyExpression? Key { get; }

    /// <summary>The value.</summary>
    public PyExpression Value { get; }
}
