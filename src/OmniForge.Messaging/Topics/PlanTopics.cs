using System.Collections.Frozen;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Onex;

namespace OmniForge.Messaging.Topics;

/// <summary>The plan's scheme: a topic for the requests and one for the responses of each operation, and of each kind of node where an event is about one.</summary>
internal sealed class PlanTopics(EventRegistry registry, bool isPerSession) : TopicPolicy(registry)
{
    private const string Prefix = "omninode.codegen.";
    private const string Status = Prefix + "status.v1";

    private readonly FrozenDictionary<NodeKind, string> _generation = Enum.GetValues<NodeKind>()
        .ToFrozenDictionary(kind => kind, kind => $"{Prefix}request.generate.{kind.Suffix()}.v1");

    /// <inheritdoc/>
    public override string Name => isPerSession ? "plan-per-session" : "plan";

    /// <inheritdoc/>
    public override string TopicOf(EventType type, Event @event) =>
        @event switch
        {
            INodeKindCarrier about => _generation[about.NodeKind],
            CodegenStatusEvent when isPerSession => $"{Prefix}status.{@event.SessionId}.v1",
            _ => base.TopicOf(type, @event),
        };

    /// <inheritdoc/>
    public override IReadOnlyList<string> TopicsOf(EventType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Record.IsAssignableTo(typeof(INodeKindCarrier)))
        {
            return [.. Enum.GetValues<NodeKind>().Select(kind => _generation[kind])];
        }

        return isPerSession && type.Shape == EventShape.Status ? [] : base.TopicsOf(type);
    }

    /// <inheritdoc/>
    public override string DeadLettersOf(string topic) =>
        DeadLettersOf(topic.StartsWith(Prefix + "status.", StringComparison.Ordinal) ? Status : topic, Prefix);

    /// <inheritdoc/>
    public override IReadOnlyList<string> DeadLettersOf(EventType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Shape == EventShape.Status ? [DeadLettersOf(Status)] : base.DeadLettersOf(type);
    }

    /// <inheritdoc/>
    protected override string Make(EventType type) =>
        type.Shape switch
        {
            EventShape.Request => $"{Prefix}request.{type.Operation}.v1",
            EventShape.Response => $"{Prefix}response.{type.Operation}.v1",
            EventShape.Status => Status,
            _ => $"{Prefix}event.{type.Name}.v1",
        };
}
