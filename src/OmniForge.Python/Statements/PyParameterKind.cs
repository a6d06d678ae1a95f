namespace OmniForge.Python.Statements;

/// <summary>How a parameter takes its argument.</summary>
public enum PyParameterKind
{
    /// <summary>By place or name.</summary>
    Ordinary,

    /// <summary><c>*name</c>: all further ones by place.</summary>
    Variadic,

    /// <summary>By name only.</summary>
    KeywordOnly,

    /// <summary><c>**name</c>: all further ones by name.</summary>
    VariadicKeyword,
}
