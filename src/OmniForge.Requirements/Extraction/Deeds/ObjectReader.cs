using System.Collections.Frozen;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Deeds;

/// <summary>Reads the nouns that name an object: <c>the details of all new customer orders</c> is <c>customer orders</c>.</summary>
internal static class ObjectReader
{
    private const int MaxWords = 3;
    private const int MaxObjects = 3;

    private const WordClass Skipped =
        WordClass.Article
        | WordClass.Quantifier
        | WordClass.Ordinal
        | WordClass.NumberWord
        | WordClass.Comparison
        | WordClass.Adverb;

    private static readonly FrozenSet<string> Possessives = Set("its their his her our your my this these those whose");

    /// <summary>Nouns that hold others: <c>a list of rewards</c>.</summary>
    private static readonly FrozenSet<string> Containers = Set(
        "list set number type kind series collection group range batch copy details detail information variety pair sequence amount count part piece status "
            + "view creation overview summary subset majority"
    );

    /// <summary>Nouns behind others that add nothing to them: <c>order details</c>.</summary>
    private static readonly FrozenSet<string> Tails = Set(
        "detail information info data functionality capability mechanism feature support logic process record system tool entry property attribute "
            + "field operation service module engine component page form screen view dialog table instance object item-data entity"
    );

    /// <summary>Forms behind a noun that begin a clause: <c>orders containing gifts</c>.</summary>
    public static readonly FrozenSet<string> Clauses = Set(
        "using including containing based following requiring ensuring preserving showing allowing regarding according given having being covering "
            + "ranging starting ending meeting matching exceeding belonging resulting"
    );

    /// <summary>The objects from an index on: one, or those of an enumeration; empty, if no noun stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of the first token behind the verb.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Read(Sentence sentence, int at) => Read(sentence, at, out _);

    /// <summary>The objects from an index on, and the index behind the last of them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(Sentence sentence, int at, out int end)
    {
        var objects = new List<IReadOnlyList<string>>();
        end = at;
        while (objects.Count < MaxObjects)
        {
            var words = One(sentence, ref at);
            if (words.Count == 0)
            {
                break;
            }

            objects.Add(words);
            end = at;
            if (!SkipJoints(sentence, ref at))
            {
                break;
            }
        }

        return objects;
    }

    /// <summary>Tells whether a word behind a conjunction is a verb of one of these forms rather than another noun.</summary>
    public static bool IsVerb(Sentence sentence, int at, VerbForm forms) =>
        sentence.At(at) is { } token
        && DeedVerbs.DeedOf(token, forms) is { } lemma
        && (
            !token.Is(WordClass.Noun)
            || sentence.At(at + 1)?.Is(WordClass.Article | WordClass.Pronoun | WordClass.Quantifier) == true
            || (
                token.CanBe(VerbForm.Base)
                && !DeedVerbs.IsNounFirst(lemma)
                && sentence.At(at + 1) is { Kind: TokenKind.Word, IsTerm: true }
            )
        );

    /// <summary>The nouns among some tokens, as a name.</summary>
    public static IReadOnlyList<string> Name(Sentence sentence, TokenRange range)
    {
        var words = new List<string>();
        for (var i = range.Start; i < range.End; i++)
        {
            if (!IsSkipped(sentence[i]) && !Modifiers.IsAt(sentence, i))
            {
                Add(words, sentence[i]);
            }
        }

        return Trimmed(words);
    }

    /// <summary>The words without those at the end that add nothing, the last three at most.</summary>
    public static IReadOnlyList<string> Trimmed(List<string> words)
    {
        while (words.Count > 1 && Tails.Contains(Inflection.Singular(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }

        return [.. words.TakeLast(MaxWords)];
    }

    private static IReadOnlyList<string> One(Sentence sentence, ref int at)
    {
        var words = new List<string>();
        for (; at < sentence.Count; at++)
        {
            var token = sentence[at];
            if (token.Is("of") && words.Count > 0 && Containers.Contains(Inflection.Singular(words[^1])))
            {
                words.Clear();
            }
            else if (Ends(sentence, at, words.Count > 0))
            {
                break;
            }
            else if (!(words.Count == 0 && IsSkipped(token)) && !Modifiers.IsAt(sentence, at))
            {
                Add(words, token);
            }
        }

        return Trimmed(words);
    }

    private static bool IsSkipped(Token token) =>
        token.Is(Skipped) || Possessives.Contains(token.Lower) || token.Kind == TokenKind.Number || token.Is("%");

    private static bool Ends(Sentence sentence, int at, bool isInside)
    {
        var token = sentence[at];
        if (IsAmpersand(sentence, at) || IsAmpersand(sentence, at - 1))
        {
            return false;
        }

        if (
            token.Lower.Contains('\'', StringComparison.Ordinal)
            && !token.Lower.EndsWith("'s", StringComparison.Ordinal)
        )
        {
            return true;
        }

        if (token.Kind is TokenKind.Symbol or TokenKind.Quoted or TokenKind.Reference or TokenKind.Date)
        {
            return true;
        }

        if (token.Kind == TokenKind.Code)
        {
            return !token.IsIdentifier;
        }

        if (!isInside && IsSkipped(token))
        {
            return false;
        }

        return token.Kind != TokenKind.Word
            || (isInside && token.Is(Skipped))
            || (!token.IsIdentifier && (!token.IsTerm || EndsAsVerb(sentence, at, isInside)));
    }

    /// <summary>A sign within an abbreviation: <c>Q&amp;A</c>.</summary>
    private static bool IsAmpersand(Sentence sentence, int at) =>
        sentence.IsAt(at, "&") && sentence.At(at - 1) is { Length: 1 } && sentence.At(at + 1) is { Length: 1 };

    private static bool EndsAsVerb(Sentence sentence, int at, bool isInside)
    {
        var token = sentence[at];
        if (Clauses.Contains(token.Lower))
        {
            return true;
        }

        if (token.Verb is null || token.Is(WordClass.Noun) || Nominals.VerbOf(token.Lower) is not null)
        {
            return false;
        }

        return isInside && !Modifiers.IsAt(sentence, at);
    }

    private static void Add(List<string> words, Token token)
    {
        if (
            token.Kind == TokenKind.Code
            || token.IsIdentifier
            || !token.Lower.All(c => char.IsLetterOrDigit(c) || c is '-' or '\'')
        )
        {
            words.AddRange(OperationNamer.WordsOf(token.Text));
        }
        else if (token.Kind == TokenKind.Word)
        {
            words.AddRange(token.Lower.Split('-', '\'').Where(part => part.Length > 1 || token.Length == 1));
        }
    }

    private static bool SkipJoints(Sentence sentence, ref int at)
    {
        var start = at;
        while (sentence.At(at)?.IsAny(",", "and", "or", "/", "&") == true)
        {
            at++;
        }

        return at > start && !IsVerb(sentence, at, VerbForm.Base | VerbForm.ThirdPerson);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
