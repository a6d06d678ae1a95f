namespace OmniForge.Onex.Topics;

/// <summary>What a topic carries.</summary>
public enum TopicKind
{
    /// <summary>Commands: <c>cmd</c>.</summary>
    Command,

    /// <summary>Events: <c>evt</c>.</summary>
    Event,

    /// <summary>Messages that nobody could handle: <c>dlq</c>.</summary>
    DeadLetter,
}
