using OmniForge.Generation.Naming;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Operations;

/// <summary>An operation while it is written.</summary>
/// <param name="Spec">What it must do.</param>
/// <param name="Names">The names of what it becomes.</param>
/// <param name="Node">The node that it belongs to.</param>
public sealed record OperationScope(OperationSpec Spec, OperationNames Names, NodeScope Node);
