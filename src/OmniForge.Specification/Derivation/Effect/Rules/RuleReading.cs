using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>What a sentence says about an operation; nothing, if it concerns others only.</summary>
/// <param name="Assignments">What fields become.</param>
/// <param name="Guards">What must hold.</param>
internal sealed record RuleReading(IReadOnlyList<Assignment> Assignments, IReadOnlyList<Guard> Guards)
{
    /// <summary>Whether the sentence says that it means the old values of fields.</summary>
    public bool IsOfOld { get; init; }

    /// <summary>The sentence says nothing that the operation does not do anyway.</summary>
    public static RuleReading Nothing { get; } = new([], []);
}
