namespace OmniForge.Python.Expressions;

/// <summary>A text. Whatever it holds, it stays one literal: quotes, control and look-alike characters are escaped.</summary>
public sealed record PyString : PyAtom
{
    /// <summary>Makes a literal of any text.</summary>
    public PyString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Source = StringSource.Quoted(value);
    }

    private PyString(string value, string source)
    {
        Value = value;
        Source = source;
    }

    /// <summary>The text that Python sees.</summary>
    public string Value { get; }

    internal override string Source { get; }

    /// <summary>A literal without escapes, <c>r"…"</c>, as regular expressions want; an ordinary one where that cannot say the text.</summary>
    public static PyString Raw(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return StringSource.Raw(value) is { } source ? new PyString(value, source) : new PyString(value);
    }
}
