namespace OmniForge.Requirements.Documents;

/// <summary>How a range of text is set.</summary>
public enum TextMarkKind
{
    /// <summary><c>**bold**</c>.</summary>
    Bold,

    /// <summary><c>*italic*</c>.</summary>
    Italic,

    /// <summary>Code between back quotes.</summary>
    Code,

    /// <summary><c>~~struck out~~</c>.</summary>
    Strike,

    /// <summary>The text of a link.</summary>
    Link,
}
