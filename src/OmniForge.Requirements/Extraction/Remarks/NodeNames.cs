using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Remarks;

/// <summary>The names that a node works with, by what they name: a sentence is judged by where they stand in it, not by what they are.</summary>
public sealed class NodeNames
{
    // What has more words is a text, and would be looked for at each word of a sentence.
    private const int MaxWords = 16;

    private readonly Dictionary<string, List<(IReadOnlyList<string> Words, char Symbol)>> _byFirst = new(
        StringComparer.Ordinal
    );

    /// <summary>Names, in any spelling; a name that is two things is the first of them.</summary>
    /// <param name="fields">Fields of records, requests and answers.</param>
    /// <param name="values">Values of fields, states and steps.</param>
    /// <param name="operations">Operations and events.</param>
    /// <param name="entities">What is kept, folded or worked on.</param>
    public NodeNames(
        IEnumerable<string> fields,
        IEnumerable<string> values,
        IEnumerable<string> operations,
        IEnumerable<string> entities
    )
    {
        Add(fields, NameSymbols.Field);
        Add(values, NameSymbols.Value);
        Add(operations, NameSymbols.Operation);
        Add(entities, NameSymbols.Entity);
    }

    /// <summary>What the longest name that begins at a token names, and the number of its tokens; null and 1 where none begins.</summary>
    internal (char? Symbol, int Count) At(Sentence sentence, int index)
    {
        var (symbol, count) = ((char?)null, 1);
        var own = WordsOf(sentence[index]);
        if (own.Count == 0 || !_byFirst.TryGetValue(own[0], out var names))
        {
            return (symbol, count);
        }

        var longest = 0;
        foreach (var (words, kind) in names)
        {
            if (words.Count > longest && TokensOf(sentence, index, words) is > 0 and var tokens)
            {
                (symbol, count, longest) = (kind, tokens, words.Count);
            }
        }

        return (symbol, count);
    }

    /// <summary>How many tokens are these words; 0, if they are others.</summary>
    private static int TokensOf(Sentence sentence, int index, IReadOnlyList<string> words)
    {
        var word = 0;
        for (var at = index; at < sentence.Count && word < words.Count; at++)
        {
            foreach (var part in WordsOf(sentence[at]))
            {
                if (word == words.Count || !string.Equals(part, words[word], StringComparison.Ordinal))
                {
                    return 0;
                }

                word++;
            }

            if (word == words.Count)
            {
                return at - index + 1;
            }
        }

        return 0;
    }

    private void Add(IEnumerable<string> names, char symbol)
    {
        foreach (var name in names)
        {
            IReadOnlyList<string> words = Name.Of(name).BaseForms;
            if (words.Count is 0 or > MaxWords)
            {
                continue;
            }

            if (!_byFirst.TryGetValue(words[0], out var same))
            {
                _byFirst[words[0]] = same = [];
            }

            if (!same.Exists(one => one.Words.SequenceEqual(words, StringComparer.Ordinal)))
            {
                same.Add((words, symbol));
            }
        }
    }

    private static IReadOnlyList<string> WordsOf(Token token) =>
        token.Kind is TokenKind.Symbol or TokenKind.Reference or TokenKind.Date ? [] : token.NameForms;
}
