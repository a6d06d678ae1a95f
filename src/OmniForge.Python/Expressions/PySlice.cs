namespace OmniForge.Python.Expressions;

/// <summary><c>lower:upper:step</c> as an index.</summary>
public sealed record PySlice(PyExpression? Lower, PyExpression? Upper, PyExpression? Step = null) : PyExpression;
