namespace OmniForge.Onex.Errors;

/// <summary>Members of the platform's <c>EnumCoreErrorCode</c> that generated nodes raise (facts/onex.md §1.1).</summary>
public static class OnexErrorCode
{
    /// <summary>There is nothing with that key.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>Something unique is there already.</summary>
    public const string DuplicateRegistration = "DUPLICATE_REGISTRATION";

    /// <summary>The status does not allow it.</summary>
    public const string InvalidState = "INVALID_STATE";

    /// <summary>Another rule is broken.</summary>
    public const string ValidationError = "VALIDATION_ERROR";

    /// <summary>A human has to write it first.</summary>
    public const string MethodNotImplemented = "METHOD_NOT_IMPLEMENTED";
}
