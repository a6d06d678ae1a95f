using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>A field gets a value.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Value">Its value, of the one that it has had so far.</param>
/// <param name="When">When it does; null: always.</param>
internal sealed record ChangeEffect(string Field, Func<Expression, Expression> Value, Expression? When = null)
    : Effect(When);
