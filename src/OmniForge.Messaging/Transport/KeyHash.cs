namespace OmniForge.Messaging.Transport;

/// <summary>A hash of keys that is the same in every process (FNV-1a, 32 bits).</summary>
public static class KeyHash
{
    /// <summary>The hash of a key's bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> key)
    {
        var hash = 2166136261u;
        foreach (var b in key)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}
