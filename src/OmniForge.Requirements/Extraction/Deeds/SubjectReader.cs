using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the nouns that a verb is said of.</summary>
internal static class SubjectReader
{
    /// <summary>The noun that stands directly before a verb.</summary>
    public static IReadOnlyList<string> Before(Sentence sentence, int verb)
    {
        var phrase = NounPhraseReader
            .FindAll(sentence, new(0, verb))
            .LastOrDefault(noun =>
                Math.Max(noun.Range.End, noun.Of.End) == verb || sentence.At(noun.Range.End)?.Kind == TokenKind.Symbol
            );
        return phrase is null ? []
            : phrase.Words.Start == 1 && sentence[0].IsTerm
                ? ObjectReader.Name(sentence, phrase.Words with { Start = 0 })
            : ObjectReader.Name(sentence, phrase.Words);
    }
}
