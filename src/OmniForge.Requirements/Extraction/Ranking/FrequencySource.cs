using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>Nouns that a PRD uses again and again.</summary>
internal sealed class FrequencySource : IMentionSource
{
    private const int MinCount = 2;
    private const double PerDoubling = 0.5;

    /// <inheritdoc/>
    public IEnumerable<Mention> Find(RankingContext context)
    {
        var counts = new Dictionary<string, (double Count, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (
            var requirement in context.Document.Requirements.Where(requirement =>
                requirement.Kind != RequirementKind.Code
            )
        )
        {
            var weight = Math.Min(context.Standing.Of(requirement), 1);
            var sentence = Sentence.Of(requirement.Text);
            for (var i = 0; weight > 0 && i < sentence.Count; i++)
            {
                var token = sentence[i];
                if (
                    token is { Kind: TokenKind.Word, IsIdentifier: false }
                    && !token.Is(Words.FunctionClasses | WordClass.Adverb)
                    && IsNoun(sentence, i)
                )
                {
                    foreach (
                        var word in token
                            .Lower.Split('-', '\'')
                            .Where(part => part.Length > 2)
                            .Select(Inflection.Singular)
                    )
                    {
                        var known = counts.GetValueOrDefault(word);
                        counts[word] = (
                            known.Count + weight,
                            known.Count > 0 ? known.Span : requirement.Text.SpanOf(token.Start, token.Length)
                        );
                    }
                }
            }
        }

        return counts
            .Where(pair => pair.Value.Count >= MinCount)
            .Select(pair => new Mention(
                [pair.Key],
                PerDoubling * Math.Log2(pair.Value.Count),
                pair.Value.Span,
                "frequency"
            ));
    }

    /// <summary>A word that may be a verb is a noun only where one stands: behind an article, a preposition or another noun's place.</summary>
    private static bool IsNoun(Sentence sentence, int at) =>
        sentence[at].Verb is null
        || (
            sentence.At(at - 1) is { } before
            && !before.Is("to")
            && (
                before.Is(WordClass.Article | WordClass.Quantifier | WordClass.Preposition)
                || before.IsAny("its", "their", "his", "her", "our", "your", "my")
            )
        );
}
