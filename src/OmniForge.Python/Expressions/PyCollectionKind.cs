namespace OmniForge.Python.Expressions;

/// <summary>What a display or a comprehension makes.</summary>
public enum PyCollectionKind
{
    /// <summary><c>[…]</c></summary>
    List,

    /// <summary><c>(…)</c>; as a comprehension a generator.</summary>
    Tuple,

    /// <summary><c>{…}</c></summary>
    Set,
}
