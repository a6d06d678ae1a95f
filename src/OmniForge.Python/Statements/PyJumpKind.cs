namespace OmniForge.Python.Statements;

/// <summary>Statements of one word.</summary>
public enum PyJumpKind
{
    /// <summary><c>break</c></summary>
    Break,

    /// <summary><c>continue</c></summary>
    Continue,

    /// <summary><c>pass</c></summary>
    Pass,
}
