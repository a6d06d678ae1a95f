namespace OmniForge.Python.Printing;

/// <summary>How loosely operators bind, the tightest first; lines break before the loosest.</summary>
internal enum Looseness
{
    None,
    Attribute,
    Power,
    Multiply,
    Add,
    BitAnd,
    BitXor,
    BitOr,
    Compare,
    Boolean,
    Conditional,
}
