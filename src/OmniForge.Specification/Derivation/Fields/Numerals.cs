using System.Collections.Frozen;
using System.Globalization;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Numbers as PRDs write them: <c>50,000</c>, <c>31 000</c>, <c>1_000</c>, <c>12.5</c>, <c>twelve</c>.</summary>
internal static class Numerals
{
    /// <summary>A pattern that matches one number.</summary>
    public const string Pattern =
        @"(?:-?\d{1,3}(?:[, ']\d{3})+(?![\d])(?:\.\d+)?|-?\d[\d_]*(?:\.\d+)?|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred|thousand)\b)";

    private static readonly FrozenDictionary<string, decimal> _words = new Dictionary<string, decimal>(
        StringComparer.Ordinal
    )
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
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["hundred"] = 100,
        ["thousand"] = 1000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The value of what <see cref="Pattern"/> matched, or null if it is none.</summary>
    public static decimal? Parse(string text)
    {
        if (_words.TryGetValue(text, out var word))
        {
            return word;
        }
        var digits = string.Concat(text.Where(letter => letter is not (',' or ' ' or '\'' or '_')));
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
