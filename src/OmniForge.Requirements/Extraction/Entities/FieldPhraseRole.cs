namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>What a few words about a field are for.</summary>
public enum FieldPhraseRole
{
    /// <summary>They name its type, such as the column "Type" of a table.</summary>
    Type,

    /// <summary>They say whether it must be given, such as <c>yes</c> in a column "Required".</summary>
    Required,

    /// <summary>They say whether it may be left out, such as <c>yes</c> in a column "Optional" or "Nullable".</summary>
    Optional,

    /// <summary>They are its default, such as a column "Default".</summary>
    Default,

    /// <summary>They say who sets it, such as a column "Who sets it".</summary>
    Setter,

    /// <summary>They list its values.</summary>
    Values,

    /// <summary>They say whether it is unique, such as <c>yes</c> in a column "Unique".</summary>
    Unique,

    /// <summary>They are in a programming language: a constraint, an annotation, a schema.</summary>
    Code,

    /// <summary>They are an example of its value, as JSON has it.</summary>
    Example,

    /// <summary>They say anything else about it: limits, form, meaning.</summary>
    Rule,
}
