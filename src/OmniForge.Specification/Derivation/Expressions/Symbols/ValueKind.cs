namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>What sort of value an expression has.</summary>
public enum ValueKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A text, or one of the values of an enum.</summary>
    Text,

    /// <summary>A point in time or a day.</summary>
    Time,

    /// <summary>A list.</summary>
    List,
}
