using System.Globalization;
using System.Text;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>
/// Between dead letters and messages. Key, body and headers of a dead letter's message are those of the original; the evidence follows in
/// headers of its own, so a replay needs nothing else and no original is too large to be kept.
/// </summary>
public static class DeadLetterHeaders
{
    private const string Count = "dlq_original_headers";
    private const string Topic = "dlq_original_topic";
    private const string Partition = "dlq_original_partition";
    private const string Offset = "dlq_original_offset";
    private const string Timestamp = "dlq_original_timestamp";
    private const string Class = "dlq_failure_class";
    private const string Reason = "dlq_failure_reason";
    private const string ErrorType = "dlq_error_type";
    private const string Attempts = "dlq_attempts";
    private const string First = "dlq_first_failure";
    private const string Last = "dlq_last_failure";
    private const string Group = "dlq_consumer_group";
    private const string Omitted = "dlq_omitted_bytes";
    private const string Correlation = "dlq_correlation_id";

    /// <summary>The message of a dead letter.</summary>
    /// <param name="letter">The dead letter.</param>
    /// <param name="topic">Where dead letters of its topic go.</param>
    public static OutgoingMessage Write(DeadLetter letter, string topic)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var original = letter.Original;
        List<MessageHeader> headers =
        [
            .. original.Headers,
            Text(Count, Number(original.Headers.Count)),
            Text(Topic, original.Position.Partition.Topic),
            Text(Partition, Number(original.Position.Partition.Partition)),
            Text(Offset, Number(original.Position.Offset)),
            Text(Timestamp, Time(original.Timestamp)),
            Text(Class, FailureNames.Of(letter.Failure.Class)),
            Text(Reason, letter.Failure.Message),
            Text(Attempts, Number(letter.Attempts)),
            Text(First, Time(letter.FirstFailure)),
            Text(Last, Time(letter.LastFailure)),
            Text(Group, letter.Group),
        ];
        Add(ErrorType, letter.Failure.ExceptionType);
        Add(Omitted, letter.OmittedBytes?.ToString(CultureInfo.InvariantCulture));
        Add(Correlation, letter.CorrelationId?.ToString());
        return new(topic, original.Key, original.Value, headers);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                headers.Add(Text(name, value));
            }
        }
    }

    /// <summary>The dead letter of a message; null, if it is none.</summary>
    public static DeadLetter? Read(ReceivedMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);

        // An original may carry headers of these names itself; the last ones are the evidence.
        var told = message
            .Headers.GroupBy(header => header.Name, StringComparer.Ordinal)
            .ToDictionary(
                header => header.Key,
                header => Encoding.UTF8.GetString(header.Last().Value.Span),
                StringComparer.Ordinal
            );
        return
            int.TryParse(told.GetValueOrDefault(Count), CultureInfo.InvariantCulture, out var count)
            && count >= 0
            && count <= message.Headers.Count
            && Read(message, told, count) is { } letter
            ? letter
            : null;
    }

    private static DeadLetter? Read(ReceivedMessage message, Dictionary<string, string> told, int count)
    {
        return
            told.TryGetValue(Topic, out var topic)
            && NumberOf(Partition) is { } partition
            && NumberOf(Offset) is { } offset
            && NumberOf(Attempts) is { } attempts
            && FailureNames.TryParse(told.GetValueOrDefault(Class), out var failureClass)
            && TimeOf(Timestamp) is { } timestamp
            && TimeOf(First) is { } first
            && TimeOf(Last) is { } last
            ? new(
                new(
                    new(new(topic, (int)partition), offset),
                    message.Key,
                    message.Value,
                    [.. message.Headers.Take(count)],
                    timestamp
                ),
                new(failureClass, told.GetValueOrDefault(Reason, ""), told.GetValueOrDefault(ErrorType)),
                (int)attempts,
                first,
                last,
                told.GetValueOrDefault(Group, "")
            )
            {
                OmittedBytes = (int?)NumberOf(Omitted),
                CorrelationId = Guid.TryParse(told.GetValueOrDefault(Correlation), out var id) ? id : null,
            }
            : null;

        long? NumberOf(string name) =>
            long.TryParse(told.GetValueOrDefault(name), CultureInfo.InvariantCulture, out var number) ? number : null;

        DateTimeOffset? TimeOf(string name) =>
            DateTimeOffset.TryParseExact(
                told.GetValueOrDefault(name),
                "O",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
                ? time
                : null;
    }

    private static MessageHeader Text(string name, string value) => new(name, Encoding.UTF8.GetBytes(value));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);
}
