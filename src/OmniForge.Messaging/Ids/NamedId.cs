using System.Security.Cryptography;
using System.Text;

namespace OmniForge.Messaging.Ids;

/// <summary>Ids of content: the same name in the same namespace has the same id (UUID version 5, RFC 9562 §5.5).</summary>
public static class NamedId
{
    /// <summary>The id of a name.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name.</param>
    public static Guid Of(Guid space, string name)
    {
        Span<byte> content = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(name.Length)];
        _ = space.TryWriteBytes(content, bigEndian: true, out var length);
        length += Encoding.UTF8.GetBytes(name, content[length..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The version prescribes SHA-1; nothing is protected by it.
        _ = SHA1.HashData(content[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
