using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Finds the words that a text puts a field's name in brackets behind: "the useful life in years (useful_life_years)".</summary>
internal static partial class GlossedNames
{
    /// <summary>The symbol with such words as further names.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="texts">What the PRD says.</param>
    public static Symbol With(Symbol symbol, IReadOnlyList<string> texts)
    {
        var name = Naming.WordsOf(symbol.Name);
        var words = texts
            .SelectMany(text => Gloss().Matches(text))
            .Where(match => Naming.WordsOf(match.Groups["name"].Value).SequenceEqual(name, StringComparer.Ordinal))
            .Select(match => WithoutMeasure(match.Groups["words"].Value.Trim()))
            .Where(phrase => !Spelling.AreSame(Naming.WordsOf(phrase), name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return words.Count == 0 ? symbol : symbol with { Aliases = [.. symbol.Aliases, .. words] };
    }

    private static string WithoutMeasure(string phrase) =>
        phrase.Split(' ') is [.. var words, "in", var unit] && words.Length > 0 && UnitWords.IsUnit(unit)
            ? string.Join(' ', words)
            : phrase;

    [GeneratedRegex(
        @"(?:^|[.;:,]\s+|\b(?:the|an?|its|their|\d+\.)\s+|^\W*\([a-z]\)\s+)(?<words>[A-Za-zÀ-ž][\wÀ-ž-]*(?: [\wÀ-ž-]+){0,4})\s*\((?<name>[a-z]\w*)\)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Gloss();
}
