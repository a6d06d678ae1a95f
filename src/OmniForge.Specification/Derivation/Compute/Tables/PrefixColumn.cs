using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads columns that select rows by how a text begins: "Postal code begins with | 0, 1 or 2".</summary>
internal static class PrefixColumn
{
    private static readonly string[][] Heads = Phrases.Of(
        "begins with,starts with,beginning with,starting with,beginning,prefix,begins,starts"
    );

    /// <summary>The conditions of the rows, in a table whose first row that applies counts; null if it is no such column.</summary>
    /// <remarks>Where the rows tell a prefix for every digit that the text may begin with, the last row takes the rest and has no condition.</remarks>
    public static List<Expression?>? Read(PrdTable table, int column, SymbolTable symbols)
    {
        if (SymbolOf(table.Header[column].Text, symbols) is not { } symbol)
        {
            return null;
        }

        var prefixes = table.Rows.Select(row => PrefixesOf(row.Cells[column].Text)).ToList();
        if (prefixes.Exists(row => row is null))
        {
            return null;
        }

        var conditions = prefixes.ConvertAll(row => (Expression?)StartsWith(symbol, row!));
        if (IsComplete(symbol, prefixes.SelectMany(row => row!)))
        {
            conditions[^1] = null;
        }

        return conditions;
    }

    private static FunctionExpression StartsWith(Symbol symbol, IEnumerable<string> prefixes) =>
        new(
            ExpressionFunction.StartsWith,
            [symbol.Expression, .. prefixes.Select(prefix => new LiteralExpression(prefix))]
        );

    private static Symbol? SymbolOf(string head, SymbolTable symbols)
    {
        var cursor = new LexemeCursor(Lexer.Split(head));
        _ = cursor.Take("prefix", "of");
        cursor.SkipArticles();
        if (symbols.Match(cursor, ValueKind.Text) is not { Symbol.Values.Count: 0 } match)
        {
            return null;
        }

        cursor.Position += match.Count;
        return cursor.TakePhrase(Heads) && cursor.IsAtEnd ? match.Symbol : null;
    }

    private static List<string>? PrefixesOf(string cell)
    {
        var parts = cell.Split(
            [",", " or ", " and "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return parts.Length > 0 && parts.All(part => part.Length <= 12 && part.All(char.IsLetterOrDigit))
            ? [.. parts]
            : null;
    }

    private static bool IsComplete(Symbol symbol, IEnumerable<string> prefixes)
    {
        var digits = prefixes
            .Where(prefix => prefix.Length == 1 && char.IsAsciiDigit(prefix[0]))
            .Distinct(StringComparer.Ordinal)
            .Count();
        var beginsWithDigit =
            symbol.Pattern?.StartsWith("^[0-9]", StringComparison.Ordinal) == true
            || symbol.Pattern?.StartsWith(@"^\d", StringComparison.Ordinal) == true;
        return digits == 10 && beginsWithDigit;
    }
}
