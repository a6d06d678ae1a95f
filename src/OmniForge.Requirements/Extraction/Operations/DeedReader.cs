using System.Collections.Frozen;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Reads deeds, verbs with their objects, off the words of a sentence.</summary>
/// <param name="verbs">What counts as a verb.</param>
internal sealed class DeedReader(VerbSet verbs)
{
    private const int MaxObject = 3;
    private const int MaxVerbs = 4;

    private static readonly FrozenSet<string> Granting = Set(
        "allow,allows,enable,enables,let,lets,permit,permits,support,supports,provide,provides,offer,offers,include,includes,implement,implements,perform,performs"
    );

    private static readonly FrozenSet<string> Adverbs = Set(
        "also,be,able,to,automatically,optionally,then,only,always,correctly,immediately,periodically,easily,securely,either,first,both,have,ability,the"
    );

    private static readonly FrozenSet<string> Joints = Set("and,or,then");

    /// <summary>The names of the deeds that begin at a word: <c>create, update and delete devices</c> are three.</summary>
    public IReadOnlyList<string> Read(IReadOnlyList<string> words, int start)
    {
        var at = Skip(words, start, Adverbs);
        if (at >= words.Count)
        {
            return [];
        }

        if (Granting.Contains(words[at]))
        {
            var granted = Granted(words, at + 1);
            return granted.Count > 0 || words[at] is not ("provide" or "perform" or "implement" or "include")
                ? granted
                : [];
        }

        return Coordinated(words, at);
    }

    /// <summary>The deed that a noun phrase stands for: <c>message persistence</c> is <c>persist_message</c>; null, if it stands for none.</summary>
    public string? OfNominal(IReadOnlyList<string> words)
    {
        List<string> phrase =
        [
            .. words
                .TakeWhile(word => !PhraseBreaks.Words.Contains(word))
                .Where(word => !PhraseBreaks.Fillers.Contains(word)),
        ];
        if (phrase.Count >= 2 && Nominal(phrase[^1]) is { } verb)
        {
            return $"{verb}_{Noun(phrase.SkipLast(1).TakeLast(MaxObject - 1))}";
        }

        var of = phrase.Count < words.Count && words[phrase.Count] == "of" ? phrase.Count + 1 : -1;
        return
            of > 0 && phrase.Count == 1 && Nominal(phrase[0]) is { } first && Object(words, of) is { Length: > 0 } noun
            ? $"{first}_{noun}"
            : null;
    }

    private List<string> Granted(IReadOnlyList<string> words, int at)
    {
        var to = -1;
        for (var i = at; i < Math.Min(words.Count - 1, at + 6) && to < 0; i++)
        {
            to = words[i] == "to" && IsBase(words[i + 1]) ? i + 1 : -1;
        }

        return to > 0 ? Coordinated(words, to) : Coordinated(words, Skip(words, at, PhraseBreaks.Fillers));
    }

    private List<string> Coordinated(IReadOnlyList<string> words, int at)
    {
        var found = new List<string>();
        var i = at;
        for (; i < words.Count && found.Count < MaxVerbs; i++)
        {
            if (found.Count > 0 && Joints.Contains(words[i]))
            {
                continue;
            }

            if (VerbAt(words, i, found.Count > 0) is not { } verb)
            {
                break;
            }

            found.Add(verb);
        }

        var noun = Object(words, i < words.Count && words[i] is "of" or "for" or "to" ? i + 1 : i);
        return noun.Length == 0 ? [] : found.ConvertAll(verb => $"{verb}_{noun}");
    }

    private string? VerbAt(IReadOnlyList<string> words, int i, bool follows)
    {
        var word = words[i];
        if (IsBase(word))
        {
            var isJoined =
                !follows || Joints.Contains(words[i - 1]) || (i + 1 < words.Count && Joints.Contains(words[i + 1]));
            return isJoined ? word : null;
        }

        var gerund = word.EndsWith("ing", StringComparison.Ordinal) ? Verbs.Find(word).Lemma : null;
        return gerund is not null && verbs.Contains(gerund) ? gerund : VerbLexicon.Nominals.GetValueOrDefault(word);
    }

    private static string Object(IReadOnlyList<string> words, int at)
    {
        var phrase = new List<string>();
        for (
            var i = at;
            i < words.Count
                && phrase.Count < MaxObject
                && !PhraseBreaks.Words.Contains(words[i])
                && !PhraseBreaks.IsFiniteVerb(words[i]);
            i++
        )
        {
            if (!PhraseBreaks.Fillers.Contains(words[i]) && !words[i].All(char.IsAsciiDigit))
            {
                phrase.Add(words[i]);
            }
        }

        return Noun(phrase);
    }

    private static string Noun(IEnumerable<string> words)
    {
        List<string> all = [.. words];
        return all.Count == 0 ? "" : string.Join('_', all.SkipLast(1).Append(Inflection.Singular(all[^1])));
    }

    private string? Nominal(string word) =>
        VerbLexicon.Nominals.GetValueOrDefault(word)
        ?? (
            word.EndsWith("ing", StringComparison.Ordinal)
            && Verbs.Find(word).Lemma is { } lemma
            && verbs.Contains(lemma)
                ? lemma
                : null
        );

    private bool IsBase(string word) => verbs.Contains(word);

    private static int Skip(IReadOnlyList<string> words, int at, FrozenSet<string> skipped)
    {
        while (at < words.Count && skipped.Contains(words[at]))
        {
            at++;
        }

        return at;
    }

    private static FrozenSet<string> Set(string words) => words.Split(',').ToFrozenSet(StringComparer.Ordinal);
}
