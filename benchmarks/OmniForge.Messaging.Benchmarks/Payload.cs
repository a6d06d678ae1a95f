using System.Text;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>What is sent: 300 bytes and four headers, as a status event has them; a hundred keys.</summary>
internal static class Payload
{
    /// <summary>The body.</summary>
    public static byte[] Body { get; } = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0123456789", 30)));

    /// <summary>The headers.</summary>
    public static (string Name, byte[] Value)[] Headers { get; } =
    [
        .. new[] { "content_type", "correlation_id", "message_id", "event_type" }.Select(name =>
            (name, Encoding.ASCII.GetBytes("01234567-89ab-cdef-0123-456789abcdef"))
        ),
    ];

    private static readonly byte[][] Keys =
    [
        .. Enumerable.Range(0, 100).Select(number => Encoding.ASCII.GetBytes($"session-{number:000}")),
    ];

    /// <summary>The key of a message.</summary>
    public static byte[] Key(int number) => Keys[number % Keys.Length];
}
