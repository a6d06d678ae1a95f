using System.Collections.Frozen;
using System.Text;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Names of operations, made of their phrases.</summary>
internal static class OperationNamer
{
    private const int MaxWords = 8;

    private static readonly string[] Separators = ["(", " — ", " – ", " - ", " · ", " → ", " -> ", ": "];

    private static readonly FrozenSet<string> Articles = new[] { "a", "an", "the" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a phrase in lower case, cut at case and punctuation, without articles.</summary>
    public static List<string> WordsOf(string phrase)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            if (char.IsUpper(c) && word.Length > 0 && char.IsLower(phrase[i - 1]))
            {
                Flush(words, word);
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’'))
            {
                Flush(words, word);
            }
        }

        Flush(words, word);
        return words;
    }

    /// <summary>
    /// The name that a short phrase gives as it stands, if its first word is a verb in base form (<c>Create recipe</c>,
    /// <c>Look up member</c>); else null.
    /// </summary>
    /// <param name="phrase">The phrase: a heading, a lead, a cell.</param>
    /// <param name="certain">Whether the place tells that it is an operation, so that <c>Order parts</c> is read as a verb and a noun.</param>
    public static string? Imperative(string phrase, bool certain)
    {
        List<string> words = [.. WordsOf(Core(phrase)).SkipWhile(word => word.All(char.IsAsciiDigit))];
        if (words.Count is 0 or > MaxWords || !VerbLexicon.Verbs.Contains(words[0]))
        {
            return null;
        }

        return certain || IsVerbPhrase(words) ? string.Join('_', words) : null;
    }

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
        if (words.Skip(1).Any(PhraseBreaks.IsFiniteVerb))
        {
            return false;
        }

        return !VerbLexicon.Ambiguous.Contains(words[0])
            || (words.Count > 1 && !PhraseBreaks.Words.Contains(words[1]) && !IsHeadOfCompound(words[^1]));
    }

    /// <summary>A last word that makes of the words before it a name: <c>order processing</c>, <c>ticket desk</c>.</summary>
    private static bool IsHeadOfCompound(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal)
        || word.EndsWith("ment", StringComparison.Ordinal)
        || word.EndsWith("tion", StringComparison.Ordinal)
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

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0 && !Articles.Contains(word.ToString()))
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }
}
