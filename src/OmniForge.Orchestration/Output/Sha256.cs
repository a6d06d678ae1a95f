using System.Security.Cryptography;

namespace OmniForge.Orchestration.Output;

/// <summary>SHA-256 of a content, as lock files write it: 64 lower-case hexadecimal digits.</summary>
internal static class Sha256
{
    /// <summary>The hash of a content.</summary>
    public static string Of(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));
}
