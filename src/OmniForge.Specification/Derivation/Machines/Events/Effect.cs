using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Something that a sentence says about an event.</summary>
/// <param name="When">When it counts; null: always.</param>
internal abstract record Effect(Expression? When)
{
    /// <summary>The effect under one more condition.</summary>
    public Effect Under(Expression? condition) =>
        condition is null ? this
        : When is null ? this with { When = condition }
        : this with { When = Expressions.Grammar.Build.And(condition, When) };
}
