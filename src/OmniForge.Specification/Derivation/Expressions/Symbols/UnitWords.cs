using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Expressions.Symbols;

/// <summary>Words that name units.</summary>
public static class UnitWords
{
    private static readonly FrozenSet<string> All = (
        "mile miles kg kilogram kilograms g gram grams mg milligram milligrams t ton tons tonne tonnes km kilometre kilometres kilometer kilometers m metre metres meter meters "
        + "cm centimetre centimetres centimeter centimeters mm m2 m3 sqm l litre litres liter liters ml h hour hours hr hrs min mins minute minutes s sec second seconds "
        + "ms day days week weeks month months year years kw kwh mwh mw w watt watts pct percent c celsius degree degrees deg eur euro euros cent cents dollar dollars usd pounds penny pence gbp franc francs chf "
        + "gb mb tb kb gigabyte gigabytes terabyte terabytes byte bytes units pieces pcs unit piece square cubic full points"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Canonical = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["kilogram"] = "kg",
        ["gram"] = "g",
        ["milligram"] = "mg",
        ["ton"] = "t",
        ["tonne"] = "t",
        ["kilometre"] = "km",
        ["kilometer"] = "km",
        ["metre"] = "m",
        ["meter"] = "m",
        ["centimetre"] = "cm",
        ["centimeter"] = "cm",
        ["litre"] = "l",
        ["liter"] = "l",
        ["hour"] = "h",
        ["hr"] = "h",
        ["minute"] = "min",
        ["celsius"] = "c",
        ["deg"] = "degree",
        ["pct"] = "percent",
        ["eur"] = "euro",
        ["gigabyte"] = "gb",
        ["terabyte"] = "tb",
        ["sec"] = "s",
        ["second"] = "s",
        ["watt"] = "w",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string From, string To), decimal> Ratios = new Dictionary<
        (string From, string To),
        decimal
    >
    {
        [("week", "day")] = 7m,
        [("week", "h")] = 168m,
        [("day", "h")] = 24m,
        [("day", "min")] = 1440m,
        [("h", "min")] = 60m,
        [("h", "s")] = 3600m,
        [("min", "s")] = 60m,
        [("year", "month")] = 12m,
        [("t", "kg")] = 1000m,
        [("kg", "g")] = 1000m,
        [("g", "mg")] = 1000m,
        [("km", "m")] = 1000m,
        [("m", "cm")] = 100m,
        [("m", "mm")] = 1000m,
        [("cm", "mm")] = 10m,
        [("l", "ml")] = 1000m,
        [("m3", "l")] = 1000m,
        [("euro", "cent")] = 100m,
        [("dollar", "cent")] = 100m,
        [("tb", "gb")] = 1000m,
    }.ToFrozenDictionary();

    /// <summary>How many of one unit are one of another, both in the spelling of <see cref="Of"/>; null if that is no whole number, or unknown.</summary>
    public static decimal? Ratio(string from, string to) =>
        Ratios.TryGetValue((from, to), out var ratio) ? ratio : null;

    /// <summary>How many of each smaller unit are one of this one.</summary>
    public static IEnumerable<decimal> RatiosOf(string unit) =>
        Ratios.Where(pair => pair.Key.From == unit).Select(pair => pair.Value).Order();

    /// <summary>Whether both units measure the same sort of thing, in different sizes.</summary>
    public static bool AreAlike(string one, string other) =>
        one != other && (Ratio(one, other) ?? Ratio(other, one)) is not null;

    /// <summary>Tells whether a word names a unit.</summary>
    public static bool IsUnit(string word) => All.Contains(word);

    /// <summary>One spelling for each unit: <c>kilograms</c> and <c>kg</c> are alike.</summary>
    public static string Of(string word)
    {
        var singular = Spelling.Singular(word);
        return Canonical.TryGetValue(singular, out var unit) ? unit : singular;
    }
}
