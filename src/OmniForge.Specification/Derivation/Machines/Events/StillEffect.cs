using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Nothing that sentences before have told happens: "If there was none, nothing changes."</summary>
/// <param name="When">When; null: what is not told stays anyway.</param>
internal sealed record StillEffect(Expression? When = null) : Effect(When);
