namespace OmniForge.Requirements.Documents;

/// <summary>How a heading is written.</summary>
public enum HeadingStyle
{
    /// <summary>No heading: the text above the first one.</summary>
    None,

    /// <summary><c># Scope</c>.</summary>
    Atx,

    /// <summary>A line underlined with <c>=</c> or <c>-</c>.</summary>
    Setext,

    /// <summary>A numbered line of its own, such as <c>2.1 Scope</c>.</summary>
    Numbered,

    /// <summary>A bold line of its own.</summary>
    Bold,

    /// <summary>A line of its own in capitals, or one that ends with a colon.</summary>
    Plain,
}
