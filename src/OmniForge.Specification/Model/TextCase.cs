namespace OmniForge.Specification.Model;

/// <summary>The case in which a text is kept.</summary>
public enum TextCase
{
    /// <summary>As it was given.</summary>
    AsGiven,

    /// <summary>In lower case.</summary>
    Lower,

    /// <summary>In upper case.</summary>
    Upper,
}
