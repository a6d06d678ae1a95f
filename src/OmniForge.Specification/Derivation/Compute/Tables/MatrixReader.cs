using OmniForge.Onex.Naming;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Recognises tables with two keys: the head row lists the values of one enum, the first column those (or ranges) of another symbol.</summary>
internal static class MatrixReader
{
    /// <summary>The symbol whose values the head row lists, all of them; null if there is none or several.</summary>
    public static Symbol? HeadOf(PrdTable table, SymbolTable symbols)
    {
        var heads = table.Header.Skip(1).Select(cell => Naming.WordsOf(cell.Text)).ToList();
        var found = symbols
            .Symbols.Where(symbol =>
                symbol.Values.Count == heads.Count
                && heads.Count > 1
                && heads.TrueForAll(head => symbol.Values.Any(value => IsSame(value, head)))
            )
            .ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The one value that the table tells, as what expressions name.</summary>
    /// <param name="table">The table in the PRD.</param>
    /// <param name="name">Name of its specification.</param>
    /// <param name="row">What selects the row.</param>
    /// <param name="head">What selects the column.</param>
    /// <param name="columns">Names of the columns in the specification.</param>
    public static Symbol Cell(PrdTable table, string name, Symbol row, Symbol head, IReadOnlyList<string> columns)
    {
        var values = table.Header.Skip(1).Select(cell => ValueOf(head, Naming.WordsOf(cell.Text))).ToList();
        var cells = columns.Select(column => (Expression)new LookupExpression(name, row.Expression, column)).ToList();
        var chosen = values
            .Zip(cells)
            .SkipLast(1)
            .Reverse()
            .Aggregate(
                cells[^1],
                (otherwise, pair) =>
                    Build.Choose(
                        Build.Compare(BinaryOperator.Equal, head.Expression, new LiteralExpression(pair.First)),
                        pair.Second,
                        otherwise
                    )
            );
        return new(TitleOf(table), chosen, ValueKind.Number) { Aliases = [.. AliasesOf(table)] };
    }

    /// <summary>What the table is called: by its caption, by its first cell ("Rate"), or by its section.</summary>
    public static string TitleOf(PrdTable table) => AliasesOf(table).FirstOrDefault("rates");

    private static IEnumerable<string> AliasesOf(PrdTable table)
    {
        if (TableCaption.WordsOf(table) is { Length: > 0 } caption)
        {
            yield return caption;
        }

        foreach (var name in TableIntroduction.NamesIn(table))
        {
            yield return name;
        }

        if (SnakeName.Of(table.Section.Title, "") is { Length: > 0 })
        {
            yield return table.Section.Title;
        }
    }

    private static bool IsSame(string value, IReadOnlyList<string> words) =>
        Naming.WordsOf(value).SequenceEqual(words, StringComparer.Ordinal);

    private static string ValueOf(Symbol head, IReadOnlyList<string> words) =>
        head.Values.First(value => IsSame(value, words));
}
