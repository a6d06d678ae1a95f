using System.Runtime.InteropServices;
using OmniForge.Messaging.Transport;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>Messages and places in the words of Confluent.Kafka and back.</summary>
internal static class Translation
{
    /// <summary>A message to publish; librdkafka copies its bytes.</summary>
    public static Client.Message<byte[]?, byte[]?> Outgoing(OutgoingMessage message) =>
        new()
        {
            Key = Bytes(message.Key),
            Value = Bytes(message.Value),
            Headers = Headers(message.Headers),
        };

    /// <summary>A message that came.</summary>
    /// <param name="partition">Its partition, which is not made anew for each message.</param>
    /// <param name="result">It.</param>
    public static ReceivedMessage Received(TopicPartition partition, Client.ConsumeResult<byte[]?, byte[]?> result) =>
        new(
            new(partition, result.Offset.Value),
            Memory(result.Message.Key),
            Memory(result.Message.Value),
            Headers(result.Message.Headers),
            Time(result.Message.Timestamp.UnixTimestampMs)
        );

    /// <summary>A partition of theirs.</summary>
    public static TopicPartition Partition(Client.TopicPartition partition) =>
        new(partition.Topic, partition.Partition.Value);

    /// <summary>A partition of ours.</summary>
    public static Client.TopicPartition Native(TopicPartition partition) => new(partition.Topic, partition.Partition);

    /// <summary>A place of ours.</summary>
    public static Client.TopicPartitionOffset Native(Position position) =>
        new(Native(position.Partition), position.Offset);

    private static Client.Headers? Headers(IReadOnlyList<MessageHeader> headers)
    {
        if (headers.Count == 0)
        {
            return null;
        }

        var theirs = new Client.Headers();
        for (var i = 0; i < headers.Count; i++)
        {
            theirs.Add(headers[i].Name, Bytes(headers[i].Value));
        }

        return theirs;
    }

    private static MessageHeader[] Headers(Client.Headers headers)
    {
        if (headers.Count == 0)
        {
            return [];
        }

        var ours = new MessageHeader[headers.Count];
        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] = new(headers[i].Key, headers[i].GetValueBytes());
        }

        return ours;
    }

    /// <summary>The memory as an array, itself if it is a whole one.</summary>
    private static byte[]? Bytes(ReadOnlyMemory<byte>? memory) =>
        memory is not { } bytes ? null
        : MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array!.Length == bytes.Length ? segment.Array
        : bytes.ToArray();

    /// <summary>An array as memory; null stays null, which the conversion of arrays would make empty.</summary>
    private static ReadOnlyMemory<byte>? Memory(byte[]? bytes) =>
        bytes is null ? default(ReadOnlyMemory<byte>?) : bytes;

    /// <summary>The time of a message; what no calendar holds is its first or last day.</summary>
    private static DateTimeOffset Time(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(
            Math.Clamp(
                milliseconds,
                DateTimeOffset.MinValue.ToUnixTimeMilliseconds(),
                DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            )
        );
}
