using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Which state follows.</summary>
/// <param name="State">The state.</param>
/// <param name="Condition">When it follows, over the state after the event; null: <paramref name="When"/> tells.</param>
/// <param name="Otherwise">The state that follows else; null: the one that the event leads to anyway.</param>
/// <param name="InsteadOf">The state in whose place it comes, or null.</param>
/// <param name="When">When the rule counts; null: always.</param>
internal sealed record OutcomeEffect(
    string State,
    Expression? Condition,
    string? Otherwise,
    string? InsteadOf = null,
    Expression? When = null
) : Effect(When);
