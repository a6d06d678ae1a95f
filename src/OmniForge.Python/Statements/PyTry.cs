namespace OmniForge.Python.Statements;

/// <summary><c>try</c>, <c>except</c> …, <c>else</c>, <c>finally</c></summary>
public sealed record PyTry(IReadOnlyList<PyStatement> Body, params IReadOnlyList<PyExceptHandler> Handlers)
    : PyStatement
{
    /// <summary>What happens if nothing was raised; empty for nothing.</summary>
    public IReadOnlyList<PyStatement> Otherwise { get; init; } = [];

    /// <summary>What happens in any case; empty for nothing.</summary>
    public IReadOnlyList<PyStatement> Finally { get; init; } = [];
}
