namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>What is known about words.</summary>
internal static class Words
{
    /// <summary>The classes of words that name nothing.</summary>
    public const WordClass FunctionClasses =
        WordClass.Article
        | WordClass.Pronoun
        | WordClass.Preposition
        | WordClass.Conjunction
        | WordClass.Modal
        | WordClass.Auxiliary
        | WordClass.Negation
        | WordClass.Condition;

    private static readonly Dictionary<string, WordClass> Known = Build();

    private static readonly Dictionary<string, string> Contractions = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["can't"] = "can",
        ["cannot"] = "can",
        ["won't"] = "will",
        ["shan't"] = "shall",
        ["don't"] = "do",
        ["doesn't"] = "do",
        ["didn't"] = "do",
        ["isn't"] = "be",
        ["aren't"] = "be",
        ["wasn't"] = "be",
        ["weren't"] = "be",
        ["hasn't"] = "have",
        ["haven't"] = "have",
        ["hadn't"] = "have",
        ["mustn't"] = "must",
        ["shouldn't"] = "should",
        ["couldn't"] = "could",
        ["wouldn't"] = "would",
        ["needn't"] = "need",
        ["it's"] = "it",
        ["that's"] = "that",
        ["there's"] = "there",
    };

    /// <summary>A word in lower case, with straight apostrophes and hyphens.</summary>
    public static string Normal(string word) => word.ToLowerInvariant().Replace('’', '\'').Replace('‑', '-');

    /// <summary>What a word in normal form can be.</summary>
    public static WordClass ClassesOf(string lower)
    {
        var classes = Known.GetValueOrDefault(lower);
        if (Units.IsWord(lower))
        {
            classes |= WordClass.Unit;
        }

        if (lower.Length > 2 && char.IsAsciiDigit(lower[0]) && char.IsLetter(lower[^1]))
        {
            classes |= WordClass.Ordinal;
        }

        if ((classes & FunctionClasses) == WordClass.None && Verbs.Find(lower).Lemma is { } verb)
        {
            classes |= WordClass.Verb | (Verbs.IsNoun(verb) ? WordClass.Noun : WordClass.None);
        }

        return classes;
    }

    /// <summary>The singular of a noun or the infinitive of a verb.</summary>
    public static string LemmaOf(Word word)
    {
        if (Contractions.TryGetValue(word.Lower, out var full))
        {
            return full;
        }

        var (verb, forms) = word.Verb;
        var isNoun =
            verb is null || (Verbs.IsNoun(verb) && (forms & (VerbForm.Base | VerbForm.ThirdPerson)) != VerbForm.None);
        return isNoun && (word.Classes & (FunctionClasses | WordClass.Adverb)) == WordClass.None
            ? Inflection.Singular(word.Lower)
            : verb ?? word.Lower;
    }

    /// <summary>Tells whether a text could be a name in code.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || text[0] == '_')
        && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');

    /// <summary>Tells whether a word has an underscore or a capital behind a small letter.</summary>
    public static bool HasIdentifierShape(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '_' || (char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, WordClass> Build()
    {
        var known = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (classes, words) in FunctionWords.All)
        {
            foreach (var word in words.Split(' '))
            {
                known[word] = known.GetValueOrDefault(word) | classes;
            }
        }

        foreach (var word in NumberWords.Words)
        {
            known[word] = known.GetValueOrDefault(word) | WordClass.NumberWord;
        }

        return known;
    }
}
