using OmniForge.Messaging.Events;
using OmniForge.Messaging.Ids;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Orchestration.Analysis;

/// <summary>Opens sessions on a bus.</summary>
/// <param name="topics">The topics of the log.</param>
/// <param name="policy">Names topics.</param>
/// <param name="ids">Makes the ids of sessions.</param>
public sealed class Sessions(ITopicAdmin topics, TopicPolicy policy, IIdSource ids)
{
    /// <summary>A request that begins a session of its own.</summary>
    public TRequest Begin<TRequest>(TRequest request)
        where TRequest : Event => request with { SessionId = ids.NewId(), CorrelationId = ids.NewId() };

    /// <summary>Makes sure that the status of a session can be told.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public Task OpenAsync(CodegenStatusEvent status, CancellationToken cancellation) =>
        SessionTopics.CreateAsync(topics, policy, status, cancellation);
}
