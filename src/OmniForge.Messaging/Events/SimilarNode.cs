using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>A node that resembles what was asked for.</summary>
/// <param name="NodeId">Its id.</param>
/// <param name="NodeKind">Its kind.</param>
/// <param name="Description">What it does.</param>
/// <param name="Similarity">How much it resembles.</param>
/// <param name="Mixins">The mixins that it uses.</param>
public sealed record SimilarNode(
    string NodeId,
    NodeKind NodeKind,
    string Description,
    Score Similarity,
    IReadOnlyList<string> Mixins
) : Extensible;
