namespace OmniForge.Python.Expressions;

/// <summary>How tightly an expression binds, the loosest first.</summary>
internal enum PyPrecedence
{
    Yield,
    Lambda,
    Conditional,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Add,
    Multiply,
    Unary,
    Power,
    Await,
    Atom,
}
