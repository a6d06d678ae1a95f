using System.Text;

namespace OmniForge.Requirements.Tests.Robustness;

/// <summary>Makes damaged documents of whole ones, always the same ones for the same number.</summary>
internal static class Mutations
{
    private static readonly string[] Odd =
    [
        "\uFEFF",
        "\u202E\u2066",
        "\u200B\u200D\uFE0F",
        "👩‍👩‍👧‍👦🏳️‍🌈",
        "e\u0301\u0327\u20DD",
        "\u2028\u2029\u0085\u000B\u000C",
        "ＦＲ－１：",
        "İıſKÅ",
        "\uE000\uE001\uE002\uE003\uE006",
        "𝟙𝟚𝟛 ٣٤٥ 一二三",
        "\uFFFD\uFFFF",
        "`` ``` ~~~ <!-- --- ]]> </p> \\",
        "| a | b |\n|---|\n| 1 |",
        "&amp; &#x0; &nbsp; &zwj;",
    ];

    /// <summary>The document of a number, made of one or two of the sources.</summary>
    public static string Of(IReadOnlyList<string> sources, int number)
    {
        var chance = new Chance(number);
        var text = sources[chance.Below(sources.Count)];
        for (var steps = 1 + chance.Below(3); steps > 0; steps--)
        {
            text = Mutated(text, sources, chance);
        }

        // Half of a pair of surrogates cannot be in a file.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static string Mutated(string text, IReadOnlyList<string> sources, Chance chance) =>
        chance.Below(9) switch
        {
            0 => text[..chance.Below(text.Length + 1)],
            1 => Cut(text, chance),
            2 => Shuffled(text, chance),
            3 => Duplicated(text, chance),
            4 => text.Insert(chance.Below(text.Length + 1), Nested(chance)),
            5 => LongLine(text, chance),
            6 => Sprinkled(text, chance),
            7 => text + "\n\n" + sources[chance.Below(sources.Count)],
            _ => Swapped(text, chance),
        };

    private static string Cut(string text, Chance chance)
    {
        var start = chance.Below(text.Length + 1);
        return text.Remove(start, Math.Min(chance.Below(400), text.Length - start));
    }

    private static string Shuffled(string text, Chance chance)
    {
        var lines = text.Split('\n');
        for (var i = lines.Length - 1; i > 0; i--)
        {
            var other = chance.Below(i + 1);
            (lines[i], lines[other]) = (lines[other], lines[i]);
        }

        return string.Join('\n', lines);
    }

    private static string Duplicated(string text, Chance chance)
    {
        var start = chance.Below(text.Length + 1);
        var part = text.Substring(start, Math.Min(chance.Below(600), text.Length - start));
        return text.Insert(
            chance.Below(text.Length + 1),
            new StringBuilder().Insert(0, part, 1 + chance.Below(6)).ToString()
        );
    }

    private static string Nested(Chance chance)
    {
        var depth = 1 + chance.Below(160);
        var mark = new[] { "> ", "- ", "(", "[", "**", "`", "  1. ", "{\"a\":" }[chance.Below(8)];
        var deep = new StringBuilder("\n").Insert(1, mark, depth).Append("deep must be at least 3");
        return deep.Append('\n').ToString();
    }

    private static string LongLine(string text, Chance chance)
    {
        var start = chance.Below(text.Length + 1);
        var length = Math.Min(2000 + chance.Below(6000), text.Length - start);
        var line = text.Substring(start, length).Replace('\n', ' ').Replace('\r', ' ');
        return string.Concat(text.AsSpan(0, start), line, text.AsSpan(start + length));
    }

    private static string Sprinkled(string text, Chance chance)
    {
        var sprinkled = new StringBuilder(text);
        for (var count = 1 + chance.Below(12); count > 0; count--)
        {
            _ = sprinkled.Insert(chance.Below(sprinkled.Length + 1), Odd[chance.Below(Odd.Length)]);
        }

        return sprinkled.ToString();
    }

    private static string Swapped(string text, Chance chance)
    {
        var letters = text.ToCharArray();
        for (var count = Math.Min(40, letters.Length / 2); count > 0; count--)
        {
            var (one, other) = (chance.Below(letters.Length), chance.Below(letters.Length));
            (letters[one], letters[other]) = (letters[other], letters[one]);
        }

        return new string(letters);
    }
}
