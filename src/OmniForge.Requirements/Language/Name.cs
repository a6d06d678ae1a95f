using System.Text;

namespace OmniForge.Requirements.Language;

/// <summary>
/// A name as a list of words in lower case, however it is written: <c>goods value</c>, <c>goods_value</c>, <c>goodsValue</c> and <c>Goods value</c> are
/// the same name.
/// </summary>
public sealed class Name : IEquatable<Name>
{
    private Name(IReadOnlyList<string> words) => Words = words;

    /// <summary>Its words: letters and digits in lower case.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Tells whether it has no word.</summary>
    public bool IsEmpty => Words.Count == 0;

    /// <summary><c>goods_value</c>.</summary>
    public string Snake => string.Join('_', Words);

    /// <summary><c>goods-value</c>.</summary>
    public string Kebab => string.Join('-', Words);

    /// <summary><c>GoodsValue</c>.</summary>
    public string Pascal => string.Concat(Words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The name with its last word in the singular.</summary>
    public Name Singular => IsEmpty ? this : new([.. Words.SkipLast(1), Inflection.Singular(Words[^1])]);

    /// <summary>The name with its last word in the plural.</summary>
    public Name Plural => IsEmpty ? this : new([.. Words.SkipLast(1), Inflection.Plural(Words[^1])]);

    /// <summary>Its words as they stand in a dictionary: verbs in the infinitive, nouns in the singular.</summary>
    public IReadOnlyList<string> BaseForms =>
        [.. Words.Select(word => Inflection.Infinitive(word) ?? Inflection.Singular(word))];

    /// <summary>The words of a text, parted at everything that is no letter or digit and before inner capitals; articles are dropped.</summary>
    public static Name Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\'' or '’' && word.Length > 0)
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) || StartsWord(text, i))
            {
                Flush(word, words);
            }

            if (char.IsLetterOrDigit(c))
            {
                _ = word.Append(char.ToLowerInvariant(c));
            }
        }

        Flush(word, words);
        return new([.. words.Where(one => words.Count == 1 || one is not ("the" or "a" or "an"))]);
    }

    /// <summary>The name of some tokens, articles dropped.</summary>
    public static Name Of(Sentence sentence, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Of(
            string.Join(
                ' ',
                sentence.In(range).Where(token => !token.Is(WordClass.Article)).Select(token => token.Text)
            )
        );
    }

    /// <summary>A name of words that are in lower case already.</summary>
    public static Name OfWords(params IEnumerable<string> words) => new([.. words]);

    /// <summary>Tells whether both have the same words, the last one in singular or plural.</summary>
    public bool Matches(Name other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Equals(other) || Singular.Equals(other.Singular);
    }

    /// <inheritdoc/>
    public bool Equals(Name? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Name);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Snake, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words);

    /// <summary>Inner capitals begin words; a run of capitals is one word (<c>parseHTTPHeader</c>).</summary>
    private static bool StartsWord(string text, int index) =>
        index > 0
        && char.IsUpper(text[index])
        && (
            char.IsLower(text[index - 1])
            || (
                char.IsUpper(text[index - 1])
                && index + 1 < text.Length
                && char.IsLower(text[index + 1])
                && !IsPluralOfCapitals(text, index)
            )
        );

    /// <summary>The last letter of <c>IDs</c> in "IDs of" begins no word.</summary>
    private static bool IsPluralOfCapitals(string text, int index) =>
        text[index + 1] == 's' && (index + 2 == text.Length || !char.IsLetter(text[index + 2]));

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            _ = word.Clear();
        }
    }
}
