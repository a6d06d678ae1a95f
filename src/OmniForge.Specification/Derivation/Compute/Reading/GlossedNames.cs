using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>The words that a text puts a field's name in brackets behind: "the useful life in years (useful_life_years)".</summary>
/// <param name="document">The PRD.</param>
internal sealed partial class GlossedNames(PrdDocument document)
{
    private IReadOnlyList<(IReadOnlyList<string> Name, string Words)> Glosses =>
        field ??= [
            .. document
                .Requirements.SelectMany(requirement => Gloss().Matches(requirement.Text.Text))
                .Select(match =>
                    (Naming.WordsOf(match.Groups["name"].Value), WithoutMeasure(match.Groups["words"].Value.Trim()))
                ),
        ];

    /// <summary>The symbol with such words as further names.</summary>
    public Symbol With(Symbol symbol)
    {
        var name = Naming.WordsOf(symbol.Name);
        var words = Glosses
            .Where(gloss => gloss.Name.SequenceEqual(name, StringComparer.Ordinal))
            .Select(gloss => gloss.Words)
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
