using System.Diagnostics;
using System.Diagnostics.Metrics;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Telemetry;

/// <summary>Traces and measures messages, by the names of OpenTelemetry's semantic conventions for messaging where they have one.</summary>
public static class MessagingTelemetry
{
    /// <summary>The name of the source of activities and of the meter.</summary>
    public const string Name = "OmniForge.Messaging";

    private const string Destination = "messaging.destination.name";
    private const string GroupName = "messaging.consumer.group.name";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> SentMessages = Meter.CreateCounter<long>(
        "messaging.client.sent.messages",
        "{message}"
    );

    private static readonly Counter<long> ConsumedMessages = Meter.CreateCounter<long>(
        "messaging.client.consumed.messages",
        "{message}"
    );

    private static readonly Histogram<double> ProcessDuration = Meter.CreateHistogram<double>(
        "messaging.process.duration",
        "s"
    );

    private static readonly Counter<long> RetriedMessages = Meter.CreateCounter<long>(
        "omniforge.messaging.retries",
        "{attempt}"
    );

    private static readonly Counter<long> DeadLetters = Meter.CreateCounter<long>(
        "omniforge.messaging.dead_letters",
        "{message}"
    );

    private static readonly Counter<long> Replies = Meter.CreateCounter<long>("omniforge.messaging.replies", "{reply}");

    private static readonly LiveGauge Lags = new(Meter, "omniforge.messaging.lag", "{message}");

    private static readonly LiveGauge BreakerStates = new(Meter, "omniforge.messaging.breaker.state", "{state}");

    /// <summary>Whether anybody listens to the times of handlers; taking the time of each call costs.</summary>
    internal static bool IsTimed => ProcessDuration.Enabled;

    /// <summary>Whether anybody listens to activities.</summary>
    internal static bool IsTraced => Source.HasListeners();

    internal static Activity? StartPublish(string system, string topic, Event @event, EnvelopeInfo envelope) =>
        Source.StartActivity($"publish {topic}", ActivityKind.Producer) is { } activity
            ? Described(activity, system, topic, "send", @event.CorrelationId, envelope.EnvelopeId)
            : null;

    internal static Activity? StartProcess(string system, ReceivedMessage message, string group, Decoding decoding)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        _ = ActivityContext.TryParse(decoding.Envelope?.TraceParent, null, isRemote: true, out var parent);
        var topic = message.Position.Partition.Topic;
        var activity = Source.StartActivity($"process {topic}", ActivityKind.Consumer, parent);
        return activity is null
            ? null
            : Described(
                    activity,
                    system,
                    topic,
                    "process",
                    decoding.Event?.CorrelationId ?? Guid.Empty,
                    decoding.Envelope?.EnvelopeId ?? Guid.Empty
                )
                .SetTag("messaging.destination.partition.id", message.Position.Partition.Partition)
                .SetTag("messaging.kafka.offset", message.Position.Offset)
                .SetTag(GroupName, group);
    }

    internal static void Sent(string topic) =>
        SentMessages.Add(1, new KeyValuePair<string, object?>(Destination, topic));

    internal static void Processed(string topic, string group) =>
        ConsumedMessages.Add(1, new(Destination, topic), new(GroupName, group));

    internal static void Handled(string topic, string group, TimeSpan duration) =>
        ProcessDuration.Record(duration.TotalSeconds, new(Destination, topic), new(GroupName, group));

    internal static void Retried(string topic, string group) =>
        RetriedMessages.Add(1, new(Destination, topic), new(GroupName, group));

    internal static void DeadLettered(string topic, string group, FailureClass failure) =>
        DeadLetters.Add(1, new(Destination, topic), new(GroupName, group), new("error.type", FailureNames.Of(failure)));

    internal static void Replied(string topic, string fate) =>
        Replies.Add(1, new(Destination, topic), new("omniforge.reply.fate", fate));

    /// <summary>Tells the lag of partitions for as long as the result is not disposed.</summary>
    internal static IDisposable WatchLag(string group, Func<IEnumerable<(TopicPartition Partition, long Lag)>> lags) =>
        Lags.Watch(() =>
            lags()
                .Select(told => new Measurement<long>(
                    told.Lag,
                    new(Destination, told.Partition.Topic),
                    new("messaging.destination.partition.id", told.Partition.Partition),
                    new(GroupName, group)
                ))
        );

    /// <summary>Tells the state of a breaker (0 closed, 1 open, 2 half-open) for as long as the result is not disposed.</summary>
    internal static IDisposable WatchBreaker(string group, Breaker breaker) =>
        BreakerStates.Watch(() =>
            [new Measurement<long>((long)breaker.State, new KeyValuePair<string, object?>(GroupName, group))]
        );

    private static Activity Described(
        Activity activity,
        string system,
        string topic,
        string operation,
        Guid correlation,
        Guid id
    ) =>
        activity
            .SetTag("messaging.system", system)
            .SetTag("messaging.operation.type", operation)
            .SetTag(Destination, topic)
            .SetTag("messaging.message.id", id)
            .SetTag("messaging.message.conversation_id", correlation);
}
