using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the deeds that a heading, a lead or a short item names.</summary>
internal static class PhraseDeeds
{
    /// <summary>The deeds of a phrase: as a command or a gerund, else as a noun phrase, else as a sentence.</summary>
    public static IReadOnlyList<Deed> Read(RichText phrase)
    {
        var core = OperationNamer.Core(phrase.Text);
        var sentence = Sentence.Of(
            core.Length > 0 && phrase.Text.StartsWith(core, StringComparison.Ordinal)
                ? phrase.Slice(0, core.Length)
                : phrase
        );
        if (sentence.Count == 0)
        {
            return [];
        }

        var start = SentenceDeeds.StartOf(sentence);
        var nominal = NominalReader.Read(sentence, start);
        if (
            nominal.Count > 0
            && sentence.At(start) is { } first
            && (first.Is(WordClass.Noun) || !first.CanBe(VerbForm.Base))
        )
        {
            return nominal;
        }

        var opening = SentenceDeeds.Opening(sentence, start);
        if (
            opening is [{ Form: DeedForm.Gerund }, ..]
            && sentence.At(start + 1)?.Is(WordClass.Article | WordClass.Quantifier) != true
        )
        {
            opening = [.. opening.Select(deed => deed with { Rank = deed.Rank + 4 })];
        }

        if (opening is [{ Form: DeedForm.Gerund, Object: [var only] }, ..] && NominalReader.Doers.Contains(only))
        {
            return [];
        }

        return opening.Count > 0 ? opening
            : nominal.Count > 0 ? nominal
            : SentenceDeeds.Read(sentence);
    }
}
