using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>
/// Finds the words of claims in a part of a text, as LangExtract's resolver does: the same words in the same order, else the
/// range that agrees most, if that is enough. A range that lacks a number of the claim says something else.
/// </summary>
internal sealed class Aligner
{
    /// <summary>The least ratio of a fuzzy alignment, 3/4: twice the common tokens, in order, through the tokens of both.</summary>
    private const long LeastNumerator = 3;
    private const long LeastDenominator = 4;

    /// <summary>Fewer words agree by chance.</summary>
    private const int LeastCommon = 3;

    /// <summary>Longer claims are aligned exactly or not at all.</summary>
    private const int MaxFuzzyTokens = 150;

    private readonly IReadOnlyList<WordToken> _text;

    public Aligner(string text, int start, int length) => _text = WordTokens.Of(text, start, length);

    /// <summary>The places of a claim's words, the best first; several only where the text repeats them; none, if it does not have them.</summary>
    public IEnumerable<TextAlignment> Find(string claim)
    {
        var tokens = WordTokens.Of(claim, 0, claim.Length);
        string[] words = [.. tokens.Select(token => token.Folded)];
        if (words.Length == 0 || words.Length > 2 * _text.Count)
        {
            return [];
        }

        List<TextAlignment> exact = [.. Exact(words)];
        return exact.Count > 0 ? exact
            : tokens.Count <= MaxFuzzyTokens && Fuzzy(tokens) is { } fuzzy ? [fuzzy]
            : [];
    }

    private IEnumerable<TextAlignment> Exact(string[] words)
    {
        for (var at = 0; at + words.Length <= _text.Count; at++)
        {
            if (IsAt(words, at))
            {
                yield return Place(at, words.Length, AlignmentStatus.Exact, 1m);
            }
        }
    }

    private bool IsAt(string[] words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_text[at + i].Folded != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private TextAlignment? Fuzzy(IReadOnlyList<WordToken> claim) =>
        new FuzzySearch(_text, claim).Best(LeastNumerator, LeastDenominator) is { Common: >= LeastCommon } best
            ? Place(best.Start, best.Size, StatusOf(best, claim.Count), Ratio(best, claim.Count))
            : null;

    private static decimal Ratio(FuzzyMatch match, int claimed) =>
        decimal.Round(2m * match.Common / (claimed + match.Size), 4);

    private static AlignmentStatus StatusOf(FuzzyMatch match, int claimed) =>
        match.Common == claimed ? AlignmentStatus.Greater
        : match.Common == match.Size ? AlignmentStatus.Lesser
        : AlignmentStatus.Fuzzy;

    private TextAlignment Place(int at, int count, AlignmentStatus status, decimal ratio) =>
        new(_text[at].Start, _text[at + count - 1].End, status, ratio);
}
