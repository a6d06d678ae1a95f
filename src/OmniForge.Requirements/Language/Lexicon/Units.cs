namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The units that are known.</summary>
internal static class Units
{
    private static readonly (string Names, string Name, Dimension Dimension, decimal? Factor)[] Table =
    [
        ("character characters char chars", "character", Dimension.Count, null),
        ("letter letters", "letter", Dimension.Count, null),
        ("digit digits", "digit", Dimension.Count, null),
        ("decimal decimals", "decimal", Dimension.Count, null),
        ("word words", "word", Dimension.Count, null),
        ("item items entry entries element elements row rows line lines", "item", Dimension.Count, null),
        ("piece pieces unit units", "piece", Dimension.Count, null),
        ("time times", "time", Dimension.Count, null),
        ("point points", "point", Dimension.Count, null),
        ("mm millimetre millimetres millimeter millimeters", "millimetre", Dimension.Length, 0.001m),
        ("cm centimetre centimetres centimeter centimeters", "centimetre", Dimension.Length, 0.01m),
        ("m metre metres meter meters", "metre", Dimension.Length, 1m),
        ("km kilometre kilometres kilometer kilometers", "kilometre", Dimension.Length, 1000m),
        ("mile miles", "mile", Dimension.Length, 1609.344m),
        ("m² m2 sqm", "square metre", Dimension.Area, 1m),
        ("ha hectare hectares", "hectare", Dimension.Area, 10000m),
        ("ml millilitre millilitres milliliter milliliters", "millilitre", Dimension.Volume, 0.001m),
        ("l litre litres liter liters", "litre", Dimension.Volume, 1m),
        ("m³ m3", "cubic metre", Dimension.Volume, 1000m),
        ("mg milligram milligrams", "milligram", Dimension.Mass, 0.000001m),
        ("g gram grams gramme grammes", "gram", Dimension.Mass, 0.001m),
        ("kg kilo kilos kilogram kilograms", "kilogram", Dimension.Mass, 1m),
        ("t ton tons tonne tonnes", "tonne", Dimension.Mass, 1000m),
        ("ms millisecond milliseconds msec", "millisecond", Dimension.Time, 0.001m),
        ("s sec secs second seconds", "second", Dimension.Time, 1m),
        ("min mins minute minutes", "minute", Dimension.Time, 60m),
        ("h hr hrs hour hours", "hour", Dimension.Time, 3600m),
        ("d day days", "day", Dimension.Time, 86400m),
        ("week weeks", "week", Dimension.Time, 604800m),
        ("month months", "month", Dimension.Time, null),
        ("year years", "year", Dimension.Time, null),
        ("€ eur euro euros", "euro", Dimension.Money, 1m),
        ("$ usd dollar dollars", "dollar", Dimension.Money, 1m),
        ("£ gbp pound pounds", "pound", Dimension.Money, 1m),
        ("chf franc francs", "franc", Dimension.Money, 1m),
        ("cent cents", "cent", Dimension.Money, 0.01m),
        ("% percent per-cent pct", "percent", Dimension.Percent, 0.01m),
        ("byte bytes", "byte", Dimension.Information, 1m),
        ("kb kilobyte kilobytes", "kilobyte", Dimension.Information, 1000m),
        ("mb megabyte megabytes", "megabyte", Dimension.Information, 1000000m),
        ("gb gigabyte gigabytes", "gigabyte", Dimension.Information, 1000000000m),
        ("tb terabyte terabytes", "terabyte", Dimension.Information, 1000000000000m),
        ("wh", "watt hour", Dimension.Energy, 0.001m),
        ("kwh", "kilowatt hour", Dimension.Energy, 1m),
        ("mwh", "megawatt hour", Dimension.Energy, 1000m),
        ("°c", "degree celsius", Dimension.Temperature, 1m),
        ("km/h", "kilometre per hour", Dimension.Other, null),
    ];

    /// <summary>Units that are one letter long or mean something else away from a number.</summary>
    private static readonly HashSet<string> OnlyAfterNumbers =
        "m l g t s h d min second time times point points item items unit units entry entries element elements row rows line lines word words letter letters piece pieces sec ha"
            .Split(' ')
            .ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit> Known = Table
        .SelectMany(row =>
            row.Names.Split(' ').Select(name => (name, Unit: new Unit(row.Name, row.Dimension, row.Factor)))
        )
        .ToDictionary(pair => pair.name, pair => pair.Unit, StringComparer.Ordinal);

    /// <summary>Tells whether a word is a unit wherever it stands.</summary>
    public static bool IsWord(string lower) => Known.ContainsKey(lower) && !OnlyAfterNumbers.Contains(lower);

    /// <summary>The unit of this name, symbol or abbreviation, or null.</summary>
    public static Unit? Find(string lower) => Known.GetValueOrDefault(lower);

    /// <summary>The square or cubic form of a unit of length.</summary>
    public static Unit? Power(string word, Unit unit) =>
        (word, unit) switch
        {
            ("square", { Dimension: Dimension.Length, Factor: { } f }) => new(
                $"square {unit.Name}",
                Dimension.Area,
                f * f
            ),
            ("cubic", { Dimension: Dimension.Length, Factor: { } f }) => new(
                $"cubic {unit.Name}",
                Dimension.Volume,
                f * f * f * 1000m
            ),
            _ => null,
        };
}
