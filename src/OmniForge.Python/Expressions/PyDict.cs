namespace OmniForge.Python.Expressions;

/// <summary><c>{key: value, …}</c></summary>
public sealed record PyDict(params IReadOnlyList<PyDictItem> Items) : PyExpression;
