using OmniForge.Onex.Topics;

namespace OmniForge.Generation.Locking;

/// <summary>The topics of one node.</summary>
/// <param name="Commands">The command topic of each operation, by the operation's name in the contract.</param>
/// <param name="Completed">The topic of its answers.</param>
/// <param name="DeadLetters">The topic of what it could not handle.</param>
public sealed record NodeTopics(
    IReadOnlyDictionary<string, TopicName> Commands,
    TopicName Completed,
    TopicName DeadLetters
);
