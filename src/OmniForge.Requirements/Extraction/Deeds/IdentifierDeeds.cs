using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the deeds that names in code tell: <c>createOrder</c>, <c>CancelOrderCommand</c>, <c>reserve_slot</c>, <c>OrderCancelled</c>.</summary>
internal static class IdentifierDeeds
{
    private static readonly string[] Suffixes =
    [
        "command",
        "query",
        "request",
        "handler",
        "use",
        "case",
        "usecase",
        "action",
        "async",
        "event",
    ];

    /// <summary>The deed of a name, or null.</summary>
    public static Deed? Read(string identifier)
    {
        var words = OperationNamer.WordsOf(identifier);
        while (words.Count > 2 && Suffixes.Contains(words[^1], StringComparer.Ordinal))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count is < 2 or > 5 || words.Any(word => !word.All(char.IsAsciiLetter)))
        {
            return null;
        }

        if (words[0] == "list" && Inflection.Singular(words[^1]) == words[^1])
        {
            return null;
        }

        if (VerbLexicon.Verbs.Contains(words[0]) && DeedVerbs.IsDeed(words[0]) && !DeedVerbs.IsNounFirst(words[0]))
        {
            return new(
                words[0],
                [
                    .. words
                        .Skip(1)
                        .TakeWhile(word => !PhraseBreaks.Words.Contains(word))
                        .DefaultIfEmpty(words[^1])
                        .TakeLast(3),
                ],
                DeedForm.Imperative
            );
        }

        var last = Verbs.Find(words[^1]);
        return
            last.Lemma is { } lemma
            && (last.Forms & VerbForm.Participle) != VerbForm.None
            && (last.Forms & VerbForm.Base) == VerbForm.None
            && DeedVerbs.IsDeed(lemma)
            ? new(lemma, [.. words.SkipLast(1).TakeLast(3)], DeedForm.Passive)
            : null;
    }
}
