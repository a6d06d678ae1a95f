using OmniForge.Specification.Derivation.Meanings;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>Something that holds of every node that keeps entities.</summary>
/// <param name="Kinds">The operations whose own text may say it; empty, if the text of all may.</param>
/// <param name="Fields">The fields that it may name.</param>
/// <param name="Meaning">The words that say it.</param>
internal sealed record EntityMeaning(CrudKind[] Kinds, NamedFields Fields, Meaning Meaning)
{
    /// <summary>Whether it may be said of a condition: "if the key is unknown"; else a condition makes it say more.</summary>
    public bool IsOfCondition { get; init; } = true;
}
