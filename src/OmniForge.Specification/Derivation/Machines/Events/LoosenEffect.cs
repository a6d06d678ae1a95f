using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Another limit than the one demanded before: "a gold account may redeem from 100 on".</summary>
/// <param name="Limit">The limit.</param>
/// <param name="IsUpper">Whether it is the greatest value that is allowed, and not the least.</param>
/// <param name="When">When it counts.</param>
internal sealed record LoosenEffect(Expression Limit, bool IsUpper, Expression? When = null) : Effect(When);
