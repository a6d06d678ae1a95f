using System.Text;

namespace OmniForge.EndToEnd.Tests.Hostile;

/// <summary>Documents as they come out of cut transfers, careless merges and odd editors; the same seed gives the same document.</summary>
internal static class Mutations
{
    private const int MaxTurns = 3;
    private const int MaxNesting = 60;
    private const int MaxRepetitions = 300;
    private const int MaxLength = 64 << 10;

    // Zero, byte order mark, marks of direction, joiner, line separator, combining accent, full-width digit, beyond the BMP.
    private static readonly string[] Odd =
    [
        "\0",
        "\uFEFF",
        "\u202E",
        "\u200D",
        "\u2028",
        "\u0301",
        "\uFF13",
        "\uE001",
        "\uFFFD",
        "\u00A0",
        "🔒",
        "𝔘",
        "\r",
        "\t",
    ];

    private static readonly Func<string, Random, string>[] All =
    [
        Cut,
        WithoutAPart,
        Shuffled,
        Duplicated,
        Nested,
        OnOneLine,
        Repeated,
        WithOddCharacters,
        WithWordsExchanged,
    ];

    /// <summary>A document after one to three mutations.</summary>
    public static string Of(string document, int seed)
    {
        var random = new Random(seed);
        for (var turn = random.Next(1, MaxTurns + 1); turn > 0; turn--)
        {
            document = All[random.Next(All.Length)](document, random);
            document = document[..Math.Min(document.Length, MaxLength)];
        }

        return Whole(document);
    }

    // A cut may part a pair of surrogates; no UTF-8 text has half of one.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Cut(string text, Random random) => text[..random.Next(text.Length + 1)];

    private static string WithoutAPart(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, random.Next(text.Length - start + 1));
    }

    private static string Shuffled(string text, Random random)
    {
        var lines = text.Split('\n');
        random.Shuffle(lines);
        return string.Join('\n', lines);
    }

    private static string Duplicated(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var part = text.Substring(start, random.Next(text.Length - start + 1));
        return text.Insert(random.Next(text.Length + 1), part);
    }

    private static string Nested(string text, Random random)
    {
        var (mark, depth) = (random.Next(3), 0);
        return string.Join('\n', text.Split('\n').Select(line => Deeper(line, mark, depth++ % MaxNesting)));
    }

    private static string Deeper(string line, int mark, int depth) =>
        mark switch
        {
            0 => new string(' ', depth * 2) + "- " + line,
            1 => new string('>', depth) + " " + line,
            _ => new string('(', depth) + line + new string(')', depth),
        };

    private static string OnOneLine(string text, Random random) => text.Replace('\n', random.Next(2) == 0 ? ' ' : ',');

    private static string Repeated(string text, Random random)
    {
        var lines = text.Split('\n');
        var line = lines[random.Next(lines.Length)];
        var between = random.Next(2) == 0 ? "\n" : " ";
        return text + "\n" + string.Join(between, Enumerable.Repeat(line, random.Next(1, MaxRepetitions)));
    }

    private static string WithOddCharacters(string text, Random random)
    {
        var result = new StringBuilder(text);
        for (var count = random.Next(1, 20); count > 0; count--)
        {
            result.Insert(random.Next(result.Length + 1), Odd[random.Next(Odd.Length)]);
        }

        return result.ToString();
    }

    private static string WithWordsExchanged(string text, Random random)
    {
        var words = text.Split(' ');
        for (var count = random.Next(1, 20); count > 0; count--)
        {
            var (one, other) = (random.Next(words.Length), random.Next(words.Length));
            (words[one], words[other]) = (words[other], words[one]);
        }

        return string.Join(' ', words);
    }
}
