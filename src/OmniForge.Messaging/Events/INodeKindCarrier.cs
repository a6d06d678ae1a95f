using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>An event about a node; the plan's topic scheme gives each kind of node a topic of its own.</summary>
public interface INodeKindCarrier
{
    /// <summary>The node's kind.</summary>
    NodeKind NodeKind { get; }
}
