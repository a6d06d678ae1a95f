namespace OmniForge.Python.Statements;

/// <summary><c>with items:</c></summary>
public sealed record PyWith(IReadOnlyList<PyWithItem> Items, params IReadOnlyList<PyStatement> Body) : PyStatement;
