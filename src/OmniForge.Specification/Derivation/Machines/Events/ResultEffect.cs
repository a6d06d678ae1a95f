using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>A step towards a result that later sentences use: "Multiply it by 3."</summary>
/// <param name="Value">The result so far, which is null for the first step, made into the next one.</param>
/// <param name="Noun">What the sentence calls the result, or null.</param>
/// <param name="When">When the step is done; null: always.</param>
internal sealed record ResultEffect(Func<Expression?, Expression?> Value, string? Noun = null, Expression? When = null)
    : Effect(When);
