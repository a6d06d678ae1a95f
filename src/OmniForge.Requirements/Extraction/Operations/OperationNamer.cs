using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Names of operations, made of their phrases.</summary>
internal static class OperationNamer
{
    private const int MaxWords = 8;

    private const int MaxStack = 512;

    private static readonly string[] Separators = ["(", " — ", " – ", " - ", " · ", " → ", " -> ", ": "];

    /// <summary>The words of a phrase in lower case, cut at case and punctuation, without articles.</summary>
    public static List<string> WordsOf(string phrase)
    {
        var words = new List<string>();
        Span<char> word = phrase.Length <= MaxStack ? stackalloc char[MaxStack] : new char[phrase.Length];
        var length = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            if (char.IsUpper(c) && length > 0 && char.IsLower(phrase[i - 1]))
            {
                Add(words, word[..length]);
                length = 0;
            }

            if (char.IsLetterOrDigit(c))
            {
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '’'))
            {
                Add(words, word[..length]);
                length = 0;
            }
        }

        Add(words, word[..length]);
        return words;
    }

    /// <summary>
    /// The name that a short phrase gives as it stands, if its first word is a verb in base form (<c>Create recipe</c>,
    /// <c>Look up member</c>); else null.
    /// </summary>
    /// <param name="phrase">The phrase: a heading, a lead, a cell.</param>
    /// <param name="certain">Whether the place tells that it is an operation, so that <c>Order parts</c> is read as a verb and a noun.</param>
    /// <param name="verbs">What counts as a verb.</param>
    public static string? Imperative(string phrase, bool certain, VerbSet verbs)
    {
        // Nothing is called by a phrase that begins with an article: "The answer consists of three values".
        if (phrase.TrimStart().Split(' ', 2)[0].ToLowerInvariant() is "the" or "a" or "an")
        {
            return null;
        }

        List<string> words = [.. WordsOf(Core(phrase)).SkipWhile(word => word.All(char.IsAsciiDigit))];
        // What a system supports is told, not called: "Support fee" and "Support CSV files" name no operation.
        if (
            words.Count is 0 or > MaxWords
            || words[0] == "support"
            || words
                is ["register", "of", ..]
                    or ["lookup"]
                    or [_, "and", "reply" or "answer" or "response" or "result"]
            || words is ["leave" or "keep" or "make" or "do" or "use" or "see", "it" or "them" or "this" or "that", ..]
            || !verbs.Contains(words[0])
        )
        {
            return null;
        }

        return certain || IsVerbPhrase(words) ? string.Join('_', words) : null;
    }

    /// <summary>The name of a phrase that the text calls an operation, whatever its first word is; null, if it is one word or more than a name.</summary>
    public static string? Called(string phrase)
    {
        var words = WordsOf(Core(phrase));
        return
            words.Count is > 1 and <= MaxWords
            && char.IsLetter(words[0][0])
            && words.TrueForAll(word => !PhraseBreaks.Words.Contains(word))
            ? string.Join('_', words)
            : null;
    }

    /// <summary>
    /// The name that a short phrase gives where those beside it are commands: there <c>Price consumption</c> is one as well, whose
    /// noun could have made a compound of both words elsewhere; else null.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verbs">What counts as a verb.</param>
    public static string? BesideCommands(string phrase, VerbSet verbs)
    {
        var words = WordsOf(Core(phrase));
        return words.Count > 1 && IsAbstract(words[^1]) && words[^1] != "management"
            ? Imperative(phrase, certain: true, verbs)
            : null;
    }

    /// <summary>Tells whether two names of operations do something with the same thing: <c>record_inspection</c>, <c>list_inspections</c>.</summary>
    public static bool HaveSameObject(string name, string other) =>
        Object(name) is { Length: > 0 } thing && thing == Object(other);

    private static string Object(string name) =>
        Inflection.Singular(name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    /// <summary>The phrase up to a bracket or a dash, without final punctuation.</summary>
    public static string Core(string phrase)
    {
        var end = Separators
            .Select(separator => phrase.IndexOf(separator, StringComparison.Ordinal))
            .Where(at => at > 1)
            .DefaultIfEmpty(-1)
            .Min();
        return (end > 0 ? phrase[..end] : phrase).Trim().TrimEnd('.', ':', ';', ',', '!');
    }

    private static bool IsVerbPhrase(List<string> words)
    {
        if (words.Skip(1).Any(PhraseBreaks.IsFiniteVerb) || words is ["use", "case" or "cases", ..])
        {
            return false;
        }

        return !VerbLexicon.Ambiguous.Contains(words[0])
            || (words.Count > 1 && !PhraseBreaks.Words.Contains(words[1]) && !IsHeadOfCompound(words[^1]));
    }

    /// <summary>A last word that makes of the words before it a name: <c>order processing</c>, <c>ticket desk</c>.</summary>
    private static bool IsHeadOfCompound(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal)
        || IsAbstract(word)
        || word
            is "status"
                or "states"
                or "rules"
                or "model"
                or "data"
                or "record"
                or "types"
                or "format"
                or "flow"
                or "requirements"
                or "page"
                or "desk"
                or "list"
                or "table"
                or "fields"
                or "schema"
                or "service"
                or "system"
                or "process"
                or "lifecycle"
                or "owner";

    private static bool IsAbstract(string word) =>
        word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal);

    private static void Add(List<string> words, ReadOnlySpan<char> word)
    {
        if (word is not ("" or "a" or "an" or "the"))
        {
            words.Add(word.ToString());
        }
    }
}
