using System.Collections.Frozen;

namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>Numbers in words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Values = (
        "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty"
    )
        .Split(',')
        .Select((word, index) => KeyValuePair.Create(word, (decimal)index))
        .Append(KeyValuePair.Create("thirty", 30m))
        .Append(KeyValuePair.Create("hundred", 100m))
        .Append(KeyValuePair.Create("thousand", 1000m))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The value of a word, or null.</summary>
    public static decimal? ValueOf(string word) => Values.TryGetValue(word, out var value) ? value : null;
}
