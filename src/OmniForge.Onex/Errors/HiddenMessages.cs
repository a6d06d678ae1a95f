namespace OmniForge.Onex.Errors;

/// <summary>
/// Messages of errors that the platform's runtime hides, together with the error's code, because they might hold a credential
/// (omnibase_infra 0.38.76, <c>utils/util_error_sanitization.py</c>, SENSITIVE_PATTERNS).
/// </summary>
public static class HiddenMessages
{
    private static readonly string[] Words =
    [
        "password",
        "passwd",
        "pwd",
        "secret",
        "token",
        "auth",
        "credential",
        "bearer",
        "session_id",
        "sessionid",
        "api_key",
        "apikey",
        "access_key",
        "private_key",
        "ssh_key",
        "connection_string",
    ];

    /// <summary>Tells whether a message would be hidden for the sake of a name in it.</summary>
    public static bool WouldHide(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
