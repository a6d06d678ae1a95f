using System.Security.Cryptography;
using System.Text;

namespace OmniForge.Python.Names;

/// <summary>
/// Makes names of any text: accents go, signs part words, keywords get a trailing underscore, a leading digit an <c>n</c>.
/// A name that would be over 60 characters is cut and ends with 8 hexadecimal digits of the whole text's SHA-256, so that
/// different texts keep different names. The same text always gives the same name.
/// </summary>
public static class PyNaming
{
    /// <summary>Longest name that is made without cutting, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>A name as functions, fields and modules have: <c>weight_kg</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fallback">What to take when the text has no letter or digit; a valid name itself.</param>
    public static PyIdentifier Snake(string text, string fallback) => Made(Capped(Words(text, fallback), '_', text));

    /// <summary>A <see cref="Snake"/> name that hides no builtin and is no soft keyword either: <c>type_</c>, <c>list_</c>.</summary>
    /// <inheritdoc cref="Snake" path="/param"/>
    public static PyIdentifier Variable(string text, string fallback)
    {
        var name = Snake(text, fallback);
        return PyKeywords.IsBuiltin(name.Value) || PyKeywords.IsSoftKeyword(name.Value)
            ? PyIdentifier.Of($"{name.Value}_")
            : name;
    }

    /// <summary>A name as classes have: <c>UserAccountId</c>.</summary>
    /// <inheritdoc cref="Snake" path="/param"/>
    public static PyIdentifier Pascal(string text, string fallback)
    {
        var name = new StringBuilder();
        foreach (var word in Words(text, fallback))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return Made(Cut(name.ToString(), LongestName, text, ""));
    }

    /// <summary>A name as constants and enum members have: <c>IN_TRANSIT</c>.</summary>
    /// <inheritdoc cref="Snake" path="/param"/>
    public static PyIdentifier UpperSnake(string text, string fallback) =>
        Made(Capped(Words(text, fallback), '_', text).ToUpperInvariant());

    /// <summary>The parts of a name in kebab-case, as topics and distributions have: <c>quote-price</c>.</summary>
    /// <inheritdoc cref="Snake" path="/param"/>
    public static string Kebab(string text, string fallback) => Capped(Words(text, fallback), '-', text);

    private static List<string> Words(string text, string fallback)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = NameWords.Of(text);
        if (words.Count == 0)
        {
            words = NameWords.Of(PyIdentifier.Of(fallback).Value);
        }

        if (char.IsAsciiDigit(words[0][0]))
        {
            words[0] = $"n{words[0]}";
        }

        return words;
    }

    private static string Capped(List<string> words, char separator, string text) =>
        Cut(string.Join(separator, words), LongestName, text, separator.ToString());

    private static string Cut(string name, int length, string text, string separator)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return $"{name[..(length - 8 - separator.Length)].TrimEnd('_', '-')}{separator}{hash}";
    }

    private static PyIdentifier Made(string name) => PyIdentifier.Of(PyKeywords.IsKeyword(name) ? $"{name}_" : name);
}
