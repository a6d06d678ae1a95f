namespace OmniForge.Requirements.LanguageModel;

/// <summary>
/// Finds the range of a text that agrees most with a claim: with the greatest ratio of twice the common tokens, in order,
/// through the tokens of both. The time is that of text times claim, whatever the words are.
/// </summary>
/// <remarks>
/// A range has a ratio above p/q exactly if 2q · common − p · size is above p · claim, which one pass over the text
/// maximises; the best ratio is reached by asking again for more than what was found (Dinkelbach).
/// </remarks>
internal sealed class FuzzySearch
{
    private const int Fresh = -1;

    private const long Impossible = long.MinValue / 2;

    private readonly IReadOnlyList<WordToken> _text;
    private readonly IReadOnlyList<WordToken> _claim;
    private readonly (long Value, int Start)[] _row;

    public FuzzySearch(IReadOnlyList<WordToken> text, IReadOnlyList<WordToken> claim)
    {
        _text = text;
        _claim = claim;
        _row = new (long, int)[claim.Count + 1];
    }

    /// <summary>The best range, the first of several; null, if none has the ratio. It has all numbers of the claim.</summary>
    /// <param name="numerator">The least ratio is this …</param>
    /// <param name="denominator">… through this.</param>
    public FuzzyMatch? Best(long numerator, long denominator)
    {
        var best = Pass(numerator, denominator, 0);
        for (var next = best; next is { } better; )
        {
            best = better;
            next = Pass(2L * better.Common, _claim.Count + better.Size, 1);
        }

        return best;
    }

    private FuzzyMatch? Pass(long p, long q, long more)
    {
        FuzzyMatch? best = null;
        var most = (p * _claim.Count) + more - 1;
        Begin();
        for (var i = 0; i < _text.Count; i++)
        {
            Step(i, p, q);
            var (value, start) = _row[^1];
            if (start != Fresh && value > most)
            {
                most = value;
                var size = i + 1 - start;
                best = new(start, size, (int)((value + (p * size)) / (2 * q)));
            }
        }

        return best;
    }

    /// <summary>Before any token of the text: a claim's tokens may be left out, unless they are numbers.</summary>
    private void Begin()
    {
        _row[0] = (0, Fresh);
        for (var j = 1; j < _row.Length; j++)
        {
            _row[j] = _claim[j - 1].IsNumber ? (Impossible, Fresh) : _row[j - 1];
        }
    }

    /// <summary>Takes a token of the text: it is one of the claim's, is left out within the range, or the range begins behind it.</summary>
    private void Step(int i, long p, long q)
    {
        var before = _row[0];
        for (var j = 1; j < _row.Length; j++)
        {
            var above = _row[j];
            var best = above.Start == Fresh ? above : (Value: above.Value - p, above.Start);
            if (!_claim[j - 1].IsNumber && _row[j - 1].Value > best.Value)
            {
                best = _row[j - 1];
            }

            if (before.Value > Impossible && _text[i].Folded == _claim[j - 1].Folded)
            {
                var matched = before.Value + (2 * q) - p;
                best = matched > best.Value ? (matched, before.Start == Fresh ? i : before.Start) : best;
            }

            before = above;
            _row[j] = best;
        }
    }
}
