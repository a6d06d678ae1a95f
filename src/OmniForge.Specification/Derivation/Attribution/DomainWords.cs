using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Language;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>The words that a node's names and values consist of: a sentence with one of them speaks of what the node does.</summary>
internal sealed class DomainWords
{
    /// <summary>Words of names that say nothing of what is named.</summary>
    private static readonly HashSet<string> _general =
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "status",
        "true",
        "false",
        "null",
    ];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>The words, in all forms that are known.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>The words of names.</summary>
    /// <param name="names">Names in snake_case, and values as they are written.</param>
    public DomainWords(IEnumerable<string> names)
    {
        foreach (var word in names.SelectMany(name => name.ToLowerInvariant().Split('_', ' ', '-')).Where(Tells))
        {
            _words.UnionWith([word, Inflection.Singular(word), Inflection.Infinitive(word) ?? word]);
        }
    }

    /// <summary>Tells whether a statement holds one of the words, in any of its forms.</summary>
    public bool AreIn(Statement statement) =>
        statement.Sentence.Tokens.Any(token => WordsOf(token).Any(_words.Contains));

    private static bool Tells(string word) => word.Length > 2 && !_general.Contains(word);

    /// <summary>A name in code is as many words as it has parts; the code of an error is none.</summary>
    private static IEnumerable<string> WordsOf(Token token) =>
        token.IsIdentifier && !token.Text.Any(char.IsLower) ? []
        : token.IsIdentifier ? token.Lower.Split('_')
        : token.Verb is { } verb ? [token.Lower, token.Lemma, verb]
        : [token.Lower, token.Lemma];
}
