using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>Says sentences of other authors in the words that the grammar knows.</summary>
internal sealed class Paraphrase(Vocabulary vocabulary)
{
    private readonly ToldSentence _sentence = new(vocabulary);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<Lexeme>>> _known = new(StringComparer.Ordinal);

    /// <summary>The lexemes of a sentence in those words; none, if it says something else.</summary>
    public IReadOnlyList<IReadOnlyList<Lexeme>> Readings(RuleText text)
    {
        if (text.IsIllustration || text.IsTitle)
        {
            return [];
        }

        if (!_known.TryGetValue(text.Words, out var readings))
        {
            _known[text.Words] = readings = [.. Plain(text.Words).SelectMany(SentenceText.Readings)];
        }

        return readings;
    }

    /// <summary>The lexemes of a sentence that the grammar alone takes for something else: numbers with a unit, <c>less than that</c>.</summary>
    public IEnumerable<IReadOnlyList<Lexeme>> Sure(RuleText text)
    {
        if (text.IsIllustration || text.IsTitle)
        {
            return [];
        }

        var pieces = _sentence.Cut(text.Words);
        var meant = pieces.Any(piece => piece.Text == "that") ? FloorMeaning.Of(pieces) : null;
        meant ??=
            RatesMeaning.Of(pieces, _sentence) is { } rates && rates.Contains(" per ", StringComparison.Ordinal)
                ? rates
                : null;
        return meant is null ? [] : SentenceText.Readings(meant);
    }

    /// <summary>The lexemes of a sentence about the truth value that was told before: <c>It's true if …</c>, <c>At 300 or less it is false</c>.</summary>
    public IEnumerable<IReadOnlyList<Lexeme>> Continued(RuleText text, (Symbol Verdict, Symbol? Amount) last)
    {
        if (last.Verdict is null || text.IsIllustration || text.IsTitle)
        {
            return [];
        }

        var pieces = _sentence.Cut(text.Words);
        return LimitMeaning.Of(pieces, last.Verdict.Name, last.Amount?.Name) is { } meant
            ? SentenceText.Readings(meant)
            : [];
    }

    /// <summary>Whether a sentence calls something that is computed by its own name.</summary>
    public bool NamesAmount(string words) =>
        vocabulary.Outputs.Any(output => words.Contains(output.Name, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Plain(string words)
    {
        var pieces = _sentence.Cut(words);
        var meant =
            RiseMeaning.Of(pieces)
            ?? LimitMeaning.Of(pieces)
            ?? RoundingMeaning.Of(pieces)
            ?? FloorMeaning.Of(pieces)
            ?? DependenceMeaning.Of(pieces, _sentence)
            ?? RatesMeaning.Of(pieces, _sentence);
        if (meant is not null)
        {
            yield return meant;
        }

        if (FormulaPhrases.Of(words) is { } formula)
        {
            yield return formula;
        }
    }
}
