using System.Collections.Frozen;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>Finds the words that make a sentence normative: modal verbs, conditions, comparisons, numbers, refusals (design, "Needs a human").</summary>
internal static class NormativeWords
{
    private static readonly FrozenSet<string> Words = (
        "must,shall,should,may,can,cannot,can't,mustn't,shouldn't,won't,needs,required,requires,mandatory,"
        + "if,when,whenever,unless,until,while,only,otherwise,else,except,once,"
        + "more,less,fewer,least,most,exceeds,exceed,above,below,over,under,equal,equals,same,greater,larger,smaller,larger,higher,lower,between,"
        + "maximum,minimum,max,min,before,after,earlier,later,longest,shortest,highest,lowest,first,last,ascending,descending,alphabetical,alphabetically,"
        + "refused,refuse,refuses,rejected,reject,rejects,error,errors,invalid,invalid_state,forbidden,denied,fails,fail,failed,not,never,no,none,cannot,"
        + "two,three,four,five,six,seven,eight,nine,ten,twice,half,double,rounded,round"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(word => word.Length);

    /// <summary>The source of each normative word of a text.</summary>
    public static IEnumerable<SourceSpan> In(RichText text)
    {
        var plain = text.Text;
        for (var i = 0; i < plain.Length; )
        {
            var end = i;
            while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || plain[end] is '\'' or '’' or '_'))
            {
                end++;
            }

            if (end == i)
            {
                end = i + 1;
                if (plain[i] is '<' or '>' or '≤' or '≥')
                {
                    yield return text.SpanOf(i, 1);
                }
            }
            else if (char.IsAsciiDigit(plain[i]) || IsNormative(plain.AsSpan(i, end - i)))
            {
                yield return text.SpanOf(i, end - i);
            }

            i = end;
        }
    }

    private static bool IsNormative(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > lower.Length)
        {
            return false;
        }

        lower = lower[..word.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
