using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>case pattern:</c></summary>
/// <param name="Pattern">A literal, a dotted name, a tuple of them, or several joined by <c>|</c>; null for <c>_</c>.</param>
/// <param name="Body">What happens.</param>
public sealed record PyMatchCase(PyExpression? Pattern, params IReadOnlyList<PyStatement> Body);
