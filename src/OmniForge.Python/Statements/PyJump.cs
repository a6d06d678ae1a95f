namespace OmniForge.Python.Statements;

/// <summary><c>break</c>, <c>continue</c> or <c>pass</c></summary>
public sealed record PyJump(PyJumpKind Kind) : PyStatement;
