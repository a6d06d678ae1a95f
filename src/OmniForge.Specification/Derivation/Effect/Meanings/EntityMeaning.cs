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

    /// <summary>Whether it has to name one.</summary>
    public bool NeedsField { get; init; }

    private const string Manner =
        " perfectly quite absolutely down far get got model schema structure document spec according simply then also again please note well of course exactly precisely completely afterwards immediately at once success successful successfully completion up upon after following now still "
        + "in on back out all full complete entire whole single certain concerned question own such so else yes ";

    /// <summary>A meaning with the words that go with every one.</summary>
    public static EntityMeaning Of(CrudKind[] kinds, NamedFields fields, string[] needs, string allows, string words) =>
        new(
            kinds,
            fields,
            Meaning.Of(
                needs,
                allows,
                EntityWords.Parties + EntityWords.Data + Manner + words,
                string.Concat(ShapedText.Field, ShapedText.Entity)
            )
        );
}
