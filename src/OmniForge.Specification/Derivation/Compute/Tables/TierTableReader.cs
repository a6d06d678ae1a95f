using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads tables of tiers, each with the rate of its own part: "first 100 | free", "next 900 | 0.09", "beyond 1000 | 0.05".</summary>
internal static partial class TierTableReader
{
    /// <summary>The price over all tiers, as what sentences name; null if it is no such table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inputs">What the quantity may be.</param>
    public static Symbol? Read(PrdTable table, IReadOnlyList<Symbol> inputs)
    {
        if (table.Header.Count != 2 || table.Rows.Count < 2 || QuantityOf(table, inputs) is not { } quantity)
        {
            return null;
        }

        var text = string.Join(" , ", table.Rows.Select(row => $"{Plain(row.Cells[0].Text)} : {row.Cells[1].Text}"));
        var grammar = new PhraseGrammar(text, new SymbolTable([quantity]));
        var price = new TierGrammar(grammar, quantity).Read();
        return price is null || !grammar.Cursor.IsAtEnd
            ? null
            : new Symbol("sum over the tiers", price, ValueKind.Number)
            {
                Aliases =
                [
                    "sum of the tiers",
                    "sum over all tiers",
                    "sum of all tiers",
                    "tiered price",
                    "sum of the parts",
                    table.Section.Title,
                ],
            };
    }

    /// <summary>Whether a sentence explains that each part has the rate of its own tier.</summary>
    public static bool IsExplanation(string sentence) => Explanation().IsMatch(sentence);

    /// <summary>"First 100" without the remark "(1 – 100)".</summary>
    private static string Plain(string cell) => Brackets().Replace(cell, " ");

    private static Symbol? QuantityOf(PrdTable table, IReadOnlyList<Symbol> inputs)
    {
        var numbers = inputs.Where(input => input.Kind == ValueKind.Number).ToList();
        var symbols = new SymbolTable(numbers);
        if (DecisionCells.SymbolOf(table.Header[0].Text, symbols) is { } named)
        {
            return named;
        }

        var words = Naming.WordsOf(table.Section.Title);
        var about = numbers
            .Where(input =>
                Naming
                    .WordsOf(input.Name)
                    .Any(part => !UnitWords.IsUnit(part) && words.Any(word => Spelling.IsSame(word, part)))
            )
            .ToList();
        return symbols.ByUnit(Naming.WordsOf(table.Header[0].Text)) ?? (about is [var only] ? only : null);
    }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"\b(?:tier|band|bracket|block|slice|step)s?\b[^.]*\b(?:falls?|lies?|belongs?|own|each|part|its)\b|\b(?:each|every|own|only the part|its own)\b[^.]*\b(?:tier|band|bracket|block|slice)s?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Explanation();
}
