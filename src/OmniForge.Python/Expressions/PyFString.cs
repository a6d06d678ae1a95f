namespace OmniForge.Python.Expressions;

/// <summary>An f-string: texts and expressions in turn. Braces and quotes of the texts are escaped.</summary>
public sealed record PyFString(params IReadOnlyList<PyFStringPart> Parts) : PyExpression;
