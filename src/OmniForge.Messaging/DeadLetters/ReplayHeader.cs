using System.Text;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>The header by which a message is known to be the replay of a dead letter, so that its failure is not replayed for ever.</summary>
internal static class ReplayHeader
{
    private const string Name = "dlq_replay_of";

    /// <summary>The headers of a letter's message with this one in its only place.</summary>
    public static IReadOnlyList<MessageHeader> Write(StoredLetter letter) =>
        [
            .. letter.Letter.Original.Headers.Where(header => header.Name != Name),
            new(Name, Encoding.UTF8.GetBytes(letter.Id)),
        ];

    /// <summary>The id of the dead letter that a message is the replay of, or null.</summary>
    public static string? Read(IReadOnlyList<MessageHeader> headers) =>
        headers.FirstOrDefault(header => header.Name == Name) is { Name: not null } header
            ? Encoding.UTF8.GetString(header.Value.Span)
            : null;
}
