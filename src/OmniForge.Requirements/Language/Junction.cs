namespace OmniForge.Requirements.Language;

/// <summary>How the members of a list are joined.</summary>
public enum Junction
{
    /// <summary>By commas, semicolons or nothing else.</summary>
    None,

    /// <summary>By <c>and</c>.</summary>
    And,

    /// <summary>By <c>or</c>, <c>|</c> or <c>/</c>.</summary>
    Or,
}
