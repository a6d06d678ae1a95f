using System.Globalization;

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>Numbers in words.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, decimal> Values = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["dozen"] = 12,
        ["half"] = 0.5m,
        ["quarter"] = 0.25m,
    };

    private static readonly Dictionary<string, decimal> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["once"] = 1,
        ["twice"] = 2,
    };

    /// <summary>All number words.</summary>
    public static IEnumerable<string> Words => Values.Keys;

    /// <summary>The value of a number word, an ordinal or a hyphenated number such as <c>twenty-one</c>; null of other words.</summary>
    public static decimal? ValueOf(string word)
    {
        if (word.Length is 0 or > 16)
        {
            return null;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var digits = word.AsSpan().TrimEnd("sthndr");
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
                ? ordinal
                : null;
        }

        var lower = word.ToLowerInvariant();
        if (Values.TryGetValue(lower, out var value) || Ordinals.TryGetValue(lower, out value))
        {
            return value;
        }

        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return
            hyphen > 0
            && Values.TryGetValue(lower[..hyphen], out var tens)
            && tens is >= 20 and < 100
            && Values.TryGetValue(lower[(hyphen + 1)..], out var ones)
            && ones < 10
            ? tens + ones
            : null;
    }
}
