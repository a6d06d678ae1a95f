using System.Collections.Concurrent;

namespace OmniForge.Messaging.Claims;

/// <summary>Keeps contents as long as the process lives.</summary>
public sealed class MemoryClaimStore : IClaimStore
{
    private readonly ConcurrentDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var hash = ContentHash.Of(content.Span);
        _ = _contents.TryAdd(hash, content.ToArray());
        return new(hash);
    }

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>?> GetAsync(string sha256, CancellationToken cancellation) =>
        new(_contents.TryGetValue(sha256, out var content) ? content : default(ReadOnlyMemory<byte>?));
}
