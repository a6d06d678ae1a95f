using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Topics;

/// <summary>The scheme of the plan's <c>to_kafka_topic()</c>: a topic for each type of event.</summary>
internal sealed class ServiceTopics(EventRegistry registry) : TopicPolicy(registry)
{
    private const string Prefix = "dev.omniclaude.codegen.";

    /// <inheritdoc/>
    public override string Name => "service";

    /// <inheritdoc/>
    public override string DeadLettersOf(string topic) => DeadLettersOf(topic, Prefix);

    /// <inheritdoc/>
    protected override string Make(EventType type) => $"{Prefix}{type.Name}.v1";
}
