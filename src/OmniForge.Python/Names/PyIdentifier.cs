using OmniForge.Foundation;

namespace OmniForge.Python.Names;

/// <summary>
/// A name in Python code: ASCII letters, digits and underscores, so that NFKC leaves it as it is; no keyword.
/// What Python itself reads between double underscores is no name of ours, but for the few that are listed here.
/// </summary>
public sealed record PyIdentifier : IComparable<PyIdentifier>
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumLength = 240;

    private PyIdentifier(string value) => Value = value;

    /// <summary>The constructor, <c>__init__</c>.</summary>
    public static PyIdentifier Init { get; } = new("__init__");

    /// <summary>The path of a module, <c>__file__</c>.</summary>
    public static PyIdentifier File { get; } = new("__file__");

    /// <summary>The module of a function or class, <c>__module__</c>.</summary>
    public static PyIdentifier Module { get; } = new("__module__");

    /// <summary>The attributes of an object, <c>__dict__</c>.</summary>
    public static PyIdentifier Dict { get; } = new("__dict__");

    /// <summary>What a module exports, <c>__all__</c>.</summary>
    public static PyIdentifier All { get; } = new("__all__");

    /// <summary>The spelling.</summary>
    public string Value { get; }

    /// <summary>Makes a name.</summary>
    /// <exception cref="ArgumentException">The text is no name, see <see cref="IsValid"/>.</exception>
    public static PyIdentifier Of(string text) =>
        IsValid(text)
            ? new PyIdentifier(text)
            : throw new ArgumentException($"'{SafeText.OneLine(text ?? "")}' is no Python name.", nameof(text));

    /// <summary>Tells whether a text is a name: no keyword, not of the form <c>__x__</c>, 1 to 240 characters.</summary>
    public static bool IsValid(string? text)
    {
        if (text is not { Length: > 0 and <= MaximumLength } || char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        var isDunder = text.StartsWith("__", StringComparison.Ordinal) && text.EndsWith("__", StringComparison.Ordinal);
        return !isDunder && !PyKeywords.IsKeyword(text);
    }

    /// <inheritdoc/>
    public int CompareTo(PyIdentifier? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
