using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>The values of an input that only a table or a list tells, as the keys of its rows.</summary>
/// <param name="tables">The tables and lists that the operation may use.</param>
internal sealed partial class KeyedValues(IReadOnlyList<PrdTable> tables)
{
    /// <summary>The values; empty, if no table tells them, or several do.</summary>
    public IReadOnlyList<string> Of(FieldReading input) => Headed(input.Name) ?? Referred(input) ?? [];

    /// <summary>Those below a head that is the input's name.</summary>
    private IReadOnlyList<string>? Headed(string name) =>
        tables
            .Where(table =>
                table.Header.Count > 1
                && Naming.WordsOf(table.Header[0].Text).SequenceEqual(Naming.WordsOf(name), StringComparer.Ordinal)
            )
            .Select(KeysOf)
            .FirstOrDefault(AreWords);

    /// <summary>"One of the three groups above": those of the only table with so many rows.</summary>
    private IReadOnlyList<string>? Referred(FieldReading input)
    {
        var match = input
            .Mention.Phrases.Select(phrase => Reference().Match(phrase.Text.Text))
            .FirstOrDefault(match => match.Success);
        if (match is null)
        {
            return null;
        }

        var count = Lexer.Split(match.Groups["count"].Value) is [{ Number: { } number }] ? number : (decimal?)null;
        var found = tables
            .Where(table => table.Header.Count > 1)
            .Select(KeysOf)
            .Where(keys => AreWords(keys) && (count is null || keys.Count == count))
            .DistinctBy(keys => string.Join('\n', keys), StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }

    private static List<string> KeysOf(PrdTable table) => [.. table.Rows.Select(row => row.Cells[0].Text.Trim())];

    private static bool AreWords(List<string> keys) =>
        keys.Count > 1 && keys.TrueForAll(key => key.Length > 0 && char.IsLetter(key[0]));

    [GeneratedRegex(
        @"\b(?:one|any|either|some|names?) (?:of|from) (?:the |those |these )?(?:(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten) )?(?:\w+ ){0,2}(?:(?:listed |named |told |given |shown |priced )?(?:above|below|further (?:up|down))|in the (?:table|list)|listed|(?:of|from) the (?:table|list|price list|price sheet))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Reference();
}
