namespace OmniForge.Messaging.Claims;

/// <summary>Keeps what is too large for a message; what is kept is known by the hash of its bytes, and so never changes.</summary>
public interface IClaimStore
{
    /// <summary>Keeps bytes; those that are kept already are left alone.</summary>
    /// <returns>Their SHA-256, 64 digits of lower-case hex.</returns>
    /// <exception cref="IOException">They could not be kept.</exception>
    ValueTask<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>The bytes of a hash as they are kept, or null where there are none; whether they still have that hash is for the caller to see.</summary>
    /// <exception cref="IOException">The store could not be read.</exception>
    ValueTask<ReadOnlyMemory<byte>?> GetAsync(string sha256, CancellationToken cancellation);
}
