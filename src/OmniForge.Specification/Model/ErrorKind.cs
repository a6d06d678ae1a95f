namespace OmniForge.Specification.Model;

/// <summary>Why an operation refuses; the platform's codes (facts/onex.md §1.1).</summary>
public enum ErrorKind
{
    /// <summary>There is nothing with that key.</summary>
    NotFound,

    /// <summary>Something unique is there already.</summary>
    DuplicateRegistration,

    /// <summary>The status does not allow it.</summary>
    InvalidState,

    /// <summary>Another rule is broken.</summary>
    ValidationError,
}
