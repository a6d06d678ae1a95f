using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>Asks which mixins suit a node.</summary>
/// <param name="NodeKind">The node's kind.</param>
/// <param name="Requirements">What the node must do, a sentence each.</param>
/// <param name="ExistingMixins">Mixins that it has already.</param>
public sealed record CodegenMixinRequest(
    NodeKind NodeKind,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> ExistingMixins
) : Event;
