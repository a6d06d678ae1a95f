namespace OmniForge.Python.Printing;

/// <summary>What an element of a layout does.</summary>
internal enum LayoutOperation : byte
{
    /// <summary>Writes text.</summary>
    Text,

    /// <summary>Writes text where its group is broken.</summary>
    TextIfBroken,

    /// <summary>Ends the line where the group is broken.</summary>
    SoftLine,

    /// <summary>Ends the line where the group is broken; else writes a blank.</summary>
    SoftLineOrSpace,

    /// <summary>A <see cref="SoftLine"/> that heeds the group of its id as well.</summary>
    SoftLineIfBroken,

    /// <summary>A <see cref="SoftLineOrSpace"/> that heeds the group of its id as well.</summary>
    SoftLineOrSpaceIfBroken,

    /// <summary>Writes text at the end of the line, without width.</summary>
    Suffix,

    /// <summary>Begins what is broken as a whole or not at all.</summary>
    Group,

    /// <summary>Begins a group that is one only where the group of its id is broken.</summary>
    ConditionalGroup,

    /// <summary>Begins what stands four columns further to the right.</summary>
    Indent,

    /// <summary>Begins what stands further to the right where the group of its id is broken.</summary>
    IndentIfBroken,

    /// <summary>Begins what may break without breaking the group of its id.</summary>
    FitsExpanded,

    /// <summary>Begins what gets parentheses if it fits with them and not without.</summary>
    BestFitParentheses,

    /// <summary>Begins alternatives, of which the first that fits is taken, else the last.</summary>
    Alternatives,

    /// <summary>Begins an alternative.</summary>
    Alternative,

    /// <summary>Ends what was begun last.</summary>
    End,
}
