using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Something that must hold, or the event is refused.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="IsAfter">Whether it speaks of the state after the event.</param>
/// <param name="When">When it must; null: always.</param>
internal sealed record DemandEffect(Expression Condition, bool IsAfter = false, Expression? When = null) : Effect(When);
