using System.Text;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>
/// A message behind a dead letter, in the same partition, that tells that the letter is done: a log forgets only from its beginning. It
/// is gone no earlier than the letter.
/// </summary>
internal static class DeadLetterMark
{
    private const string Name = "dlq_done";

    /// <summary>The mark of a letter.</summary>
    public static OutgoingMessage Of(StoredLetter letter) =>
        new(letter.Position.Partition.Topic, null, null, [new(Name, Encoding.UTF8.GetBytes(letter.Id))])
        {
            Partition = letter.Position.Partition.Partition,
        };

    /// <summary>The place of the letter that a message marks; null, if it is no mark.</summary>
    public static Position? Read(ReceivedMessage message) =>
        message.Headers is [{ Name: Name, Value: var value }]
        && message.Value is null
        && DeadLetterId.TryParse(Encoding.UTF8.GetString(value.Span), out var position)
            ? position
            : null;
}
