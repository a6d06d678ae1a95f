namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What a text says of the at sign in it.</summary>
internal enum AtSign
{
    /// <summary>Nothing.</summary>
    Unsaid,

    /// <summary>There is one or more.</summary>
    Contained,

    /// <summary>There is exactly one.</summary>
    Single,

    /// <summary>There is exactly one, with something on both sides.</summary>
    Inside,
}
