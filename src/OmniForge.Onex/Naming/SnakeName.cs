using System.Security.Cryptography;
using System.Text;

namespace OmniForge.Onex.Naming;

/// <summary>Names in snake_case, made of any text.</summary>
public static class SnakeName
{
    /// <summary>Greatest length of a name, in characters; paths stay short enough for every file system.</summary>
    public const int MaxLength = 56;

    /// <summary>Makes a name that begins with a letter and has only <c>a</c> to <c>z</c>, digits and single <c>_</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="fallback">The word to begin with where the text begins with a digit or has no letter: <c>field</c>.</param>
    public static string Of(string text, string fallback)
    {
        var words = NameWords.Split(text);
        if (words.Count == 0)
        {
            return $"{fallback}_{Digest(text)}";
        }

        var name = string.Join('_', words);
        if (char.IsAsciiDigit(name[0]))
        {
            name = $"{fallback}_{name}";
        }

        return name.Length <= MaxLength ? name : Shorten(name);
    }

    /// <summary>The name as a class is written: <c>quote_price</c> becomes <c>QuotePrice</c>.</summary>
    public static string Pascal(string snake)
    {
        ArgumentNullException.ThrowIfNull(snake);
        var pascal = new StringBuilder(snake.Length);
        var starts = true;
        foreach (var c in snake)
        {
            if (c == '_')
            {
                starts = true;
                continue;
            }

            _ = pascal.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return pascal.ToString();
    }

    /// <summary>The name as a topic is written: <c>quote_price</c> becomes <c>quote-price</c>.</summary>
    public static string Kebab(string snake)
    {
        ArgumentNullException.ThrowIfNull(snake);
        return snake.Trim('_').Replace('_', '-');
    }

    private static string Shorten(string name)
    {
        var room = MaxLength - 9;
        var cut = name.LastIndexOf('_', room);
        return $"{name[..(cut > room / 2 ? cut : room)].TrimEnd('_')}_{Digest(name)}";
    }

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
