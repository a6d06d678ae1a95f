namespace OmniForge.Python.Printing;

/// <summary>When an expression that stands bare gets parentheses.</summary>
internal enum ParenthesesNeed
{
    /// <summary>Never: it has brackets of its own or is too short.</summary>
    Never,

    /// <summary>If it fits with them and does not without: it cannot be broken itself.</summary>
    BestFit,

    /// <summary>If it is broken.</summary>
    Multiline,
}
