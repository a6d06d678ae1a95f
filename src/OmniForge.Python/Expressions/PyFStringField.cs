namespace OmniForge.Python.Expressions;

/// <summary>An expression in an f-string, optionally as <c>repr</c> shows it: <c>{value!r}</c>.</summary>
public sealed record PyFStringField(PyExpression Value, bool AsRepr = false) : PyFStringPart;
