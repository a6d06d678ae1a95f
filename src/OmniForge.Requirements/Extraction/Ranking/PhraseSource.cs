using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>The nouns that headings, leads and items begin with: <c>Retry policies per endpoint</c>.</summary>
internal sealed class PhraseSource : IMentionSource
{
    private const double Heading = 0.8;
    private const double Item = 0.6;

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context)
    {
        foreach (
            var section in context.Document.Sections.Where(section => section is { Level: > 1, Children.Count: 0 })
        )
        {
            if (Of(section.Name, context.Standing.Of(section) * Heading) is { } mention)
            {
                yield return mention;
            }
        }

        foreach (var requirement in context.Document.Requirements.Where(requirement => requirement.IsItem()))
        {
            if (Of(requirement.Lead ?? requirement.Body, context.Standing.Of(requirement) * Item) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private static Mention? Of(RichText phrase, double weight)
    {
        var sentence = Sentence.Of(phrase);
        if (
            weight <= 0
            || sentence.At(0) is not { Kind: not (TokenKind.Code or TokenKind.Reference) }
            || SentenceDeeds.Read(sentence).Count > 0
            || NounPhraseReader.ReadAt(sentence, SentenceDeeds.StartOf(sentence)) is not { } noun
        )
        {
            return null;
        }

        List<string> words = [.. ObjectReader.Name(sentence, noun.Words)];
        while (words.Count > 1 && NominalReader.Doers.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return EntityWords.Name(words) is { Count: > 0 } name
            ? new(name, weight, sentence.SpanOf(noun.Words), "phrase")
            : null;
    }
}
