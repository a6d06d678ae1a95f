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
        + "two,three,four,five,six,seven,eight,nine,ten,twice,half,double,rounded,round,"
        + "third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,quarter,percent,extra,doubles,doubled,triple,triples,tripled,"
        + "waived,capped,ignored,ignores,ignore,excluded,excludes,exclude,skipped,skips,skip"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(word => word.Length);

    private static readonly FrozenSet<string> Modals = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "must",
        "shall",
        "should",
        "may",
        "can"
    );

    /// <summary>Tells whether a text holds normative words that nothing carries out; a modal verb goes with the two words behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRead">Tells whether the source of a word is carried out.</param>
    public static bool AreUnread(RichText text, Func<SourceSpan, bool> isRead) =>
        In(text)
            .Any(word => !isRead(word.Span) && !(Modals.Contains(word.Text) && WordsBehind(text, word).Any(isRead)));

    /// <summary>The source of each normative word of a text.</summary>
    public static IEnumerable<SourceSpan> SpansIn(RichText text) => In(text).Select(word => word.Span);

    private static IEnumerable<SourceSpan> WordsBehind(RichText text, (SourceSpan Span, string Text, int End) word)
    {
        var at = word.End;
        for (var count = 0; count < 2; count++)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text.Text[at]))
            {
                at++;
            }

            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text.Text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return text.SpanOf(start, at - start);
            }
        }
    }

    private static IEnumerable<(SourceSpan Span, string Text, int End)> In(RichText text)
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
                    yield return (text.SpanOf(i, 1), plain[i..end], end);
                }
            }
            else if (char.IsAsciiDigit(plain[i]) || IsNormative(plain.AsSpan(i, end - i)))
            {
                yield return (text.SpanOf(i, end - i), plain[i..end], end);
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
