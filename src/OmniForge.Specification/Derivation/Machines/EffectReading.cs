using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>What a text says an event changes.</summary>
/// <param name="Changes">The fields that change, with their new values.</param>
/// <param name="Words">The words that say so.</param>
/// <param name="Rest">The shape of the text without these words.</param>
internal sealed record EffectReading(
    IReadOnlyList<(string Field, Expression Value)> Changes,
    IReadOnlyList<TextRange> Words,
    string Rest
);
