namespace OmniForge.Python.Statements;

/// <summary><c>if</c>, <c>elif</c> …, <c>else</c></summary>
public sealed record PyIf(params IReadOnlyList<PyBranch> Branches) : PyStatement
{
    /// <summary>What happens if no test holds; empty for nothing.</summary>
    public IReadOnlyList<PyStatement> Otherwise { get; init; } = [];
}
