namespace OmniForge.Python.Expressions;

/// <summary>Text of an f-string, as it is shown.</summary>
public sealed record PyFStringText(string Text) : PyFStringPart;
