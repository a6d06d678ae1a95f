using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Topics;

/// <summary>A topic that is not as it has to be.</summary>
/// <param name="Wanted">How it has to be.</param>
/// <param name="Kind">What is the matter.</param>
/// <param name="Found">How it is, or null where it is missing.</param>
public sealed record TopicProblem(TopicDescription Wanted, TopicProblemKind Kind, TopicDescription? Found);
