namespace OmniForge.Python.Expressions;

/// <summary>A part of an f-string: <see cref="PyFStringText"/> or <see cref="PyFStringField"/>.</summary>
public abstract record PyFStringPart
{
    /// <summary>A text as a part.</summary>
    public static implicit operator PyFStringPart(string text) => new PyFStringText(text);

    /// <summary>An expression as a part.</summary>
    public static implicit operator PyFStringPart(PyExpression value) => new PyFStringField(value);
}
