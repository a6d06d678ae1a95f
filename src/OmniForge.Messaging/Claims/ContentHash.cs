using System.Buffers;
using System.Security.Cryptography;

namespace OmniForge.Messaging.Claims;

/// <summary>The hash that contents are known by: SHA-256 in lower-case hex.</summary>
public static class ContentHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether a text is such a hash, and so safe as the name of a file.</summary>
    public static bool IsHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 2 * SHA256.HashSizeInBytes && !text.AsSpan().ContainsAnyExcept(Digits);
    }
}
