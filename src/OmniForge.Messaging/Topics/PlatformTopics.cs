using OmniForge.Messaging.Registry;
using OmniForge.Onex.Topics;

namespace OmniForge.Messaging.Topics;

/// <summary>The platform's grammar: requests are commands, everything else is an event.</summary>
internal sealed class PlatformTopics(EventRegistry registry) : TopicPolicy(registry)
{
    private const string Producer = "omniforge";

    /// <inheritdoc/>
    public override string Name => "platform";

    /// <inheritdoc/>
    public override string DeadLettersOf(string topic) =>
        TopicName.TryParse(topic, out var name) && name.Producer == Producer
            ? TopicName.Of(TopicKind.DeadLetter, Producer, topic.Split('.')[3]).Value
            : throw new ArgumentException($"The topic '{topic}' is not of the producer '{Producer}'.", nameof(topic));

    /// <inheritdoc/>
    protected override string Make(EventType type) =>
        TopicName.Of(type.Shape == EventShape.Request ? TopicKind.Command : TopicKind.Event, Producer, type.Name).Value;
}
