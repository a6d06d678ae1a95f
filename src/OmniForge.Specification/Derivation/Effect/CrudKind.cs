namespace OmniForge.Specification.Derivation.Effect;

/// <summary>What an operation does with entities.</summary>
internal enum CrudKind
{
    /// <summary>It stores a new one.</summary>
    Create,

    /// <summary>It answers one.</summary>
    Get,

    /// <summary>It changes the fields that are given.</summary>
    Update,

    /// <summary>It removes one.</summary>
    Delete,

    /// <summary>It answers several.</summary>
    List,

    /// <summary>It changes one in a way of its own.</summary>
    Action,

    /// <summary>It answers what is computed of all that are stored.</summary>
    Summary,
}
