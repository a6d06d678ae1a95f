namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>Which fields a clause may name without saying more than its meaning.</summary>
internal enum NamedFields
{
    /// <summary>None.</summary>
    None,

    /// <summary>The key alone.</summary>
    Key,

    /// <summary>Fields that must be given.</summary>
    Required,

    /// <summary>Fields that must be given, but the key.</summary>
    Demanded,

    /// <summary>Fields that may be null, and are where they are left out.</summary>
    Nullable,

    /// <summary>Fields that have a default, or are null where they are left out.</summary>
    Optional,

    /// <summary>Fields of which several entities may have the same value.</summary>
    Shared,

    /// <summary>Fields that no two entities share.</summary>
    Unique,

    /// <summary>At least one that the operation takes.</summary>
    Taken,

    /// <summary>All but the key.</summary>
    Own,

    /// <summary>Any.</summary>
    Any,
}
