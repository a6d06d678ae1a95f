using System.Security.Cryptography;

namespace OmniForge.Messaging.Ids;

/// <summary>Random ids that sort by the time they were made (UUID version 7, RFC 9562 §5.7).</summary>
/// <param name="time">Tells the time.</param>
public sealed class TimedIds(TimeProvider time) : IIdSource
{
    private const int IdBytes = 16;

    [ThreadStatic]
    private static RandomBlock? _random;

    /// <inheritdoc/>
    public Guid NewId()
    {
        Span<byte> id = stackalloc byte[IdBytes];
        (_random ??= new()).Fill(id);
        var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds();
        for (var i = 5; i >= 0; i--)
        {
            id[i] = (byte)milliseconds;
            milliseconds >>= 8;
        }

        id[6] = (byte)((id[6] & 0x0f) | 0x70);
        id[8] = (byte)((id[8] & 0x3f) | 0x80);
        return new(id, bigEndian: true);
    }

    /// <summary>Random bytes, asked of the system in blocks: a question costs more than an id.</summary>
    private sealed class RandomBlock
    {
        private readonly byte[] _bytes = new byte[256 * IdBytes];
        private int _used = int.MaxValue - IdBytes;

        public void Fill(Span<byte> target)
        {
            if (_used + target.Length > _bytes.Length)
            {
                RandomNumberGenerator.Fill(_bytes);
                _used = 0;
            }

            _bytes.AsSpan(_used, target.Length).CopyTo(target);
            _used += target.Length;
        }
    }
}
