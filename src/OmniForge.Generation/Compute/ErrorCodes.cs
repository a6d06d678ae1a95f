using OmniForge.Onex.Errors;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>The platform's codes of refusals.</summary>
internal static class ErrorCodes
{
    /// <summary>The code of a kind of refusal.</summary>
    public static string Of(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.NotFound => OnexErrorCode.NotFound,
            ErrorKind.DuplicateRegistration => OnexErrorCode.DuplicateRegistration,
            ErrorKind.InvalidState => OnexErrorCode.InvalidState,
            _ => OnexErrorCode.ValidationError,
        };
}
