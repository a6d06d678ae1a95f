using System.Globalization;
using OmniForge.Onex.Naming;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads tables whose first column lists the values or ranges of a symbol, and whose other columns hold numbers or texts.</summary>
/// <param name="document">Name of the PRD.</param>
/// <param name="types">What the symbols may hold, by their name.</param>
internal sealed class LookupTableReader(string document, IReadOnlyDictionary<string, FieldType> types)
{
    private static readonly string[] PriceNouns = ["price", "fee", "rate", "cost"];

    /// <summary>The table as one that is looked up; null if it is none, or does not tell every value of its key.</summary>
    public LookupTable? Read(PrdTable table, SymbolTable symbols)
    {
        if (table.Header.Count < 2 || table.Rows.Count < 2 || KeyOf(table, symbols) is not var (key, keys))
        {
            return null;
        }

        var columns = Enumerable.Range(1, table.Header.Count - 1).Select(column => Column(table, column)).ToList();
        if (columns.Exists(column => column is null))
        {
            return null;
        }

        var names = Enumerable.Range(1, columns.Count).Select(column => NameOf(table, column)).ToList();
        var head = MatrixReader.HeadOf(table, symbols);
        var name = head is null ? TableName(names, key) : MatrixName(table, key, head);
        var rows = keys.Select((rowKey, row) => new TableRow(rowKey, [.. columns.Select(column => column![row])]));
        var spec = new TableSpec(
            name,
            key.Name,
            names,
            [.. rows],
            [.. table.Rows.Select(row => SourceOf(row.Requirement))]
        );
        return new(
            table,
            spec,
            key,
            head is null
                ? [.. names.Select((_, index) => ColumnSymbol(table, spec, key, index))]
                : [MatrixReader.Cell(table, name, key, head, names)]
        );
    }

    /// <summary>The name of a column: its head, else the words of the paragraph before the table.</summary>
    private static string NameOf(PrdTable table, int column)
    {
        var head = table.Header[column].Text;
        var lead = head.Length == 0 && table.LeadIn is { } before ? before.Text : head;
        var words = Naming.WordsOf(lead).Where(word => word.All(char.IsAsciiLetter)).ToList();
        return head.Length > 0 ? SnakeName.Of(head, "value")
            : words.Count > 0 ? SnakeName.Of(string.Join(' ', words.TakeLast(LongestLead)), "value")
            : SnakeName.Of(table.Section.Title, "value");
    }

    private const int LongestLead = 5;

    private static string MatrixName(PrdTable table, Symbol row, Symbol head) =>
        SnakeName.Of($"{MatrixReader.TitleOf(table)} by {row.Name} and {head.Name}", "table");

    private SourceReference SourceOf(PrdRequirement row) => new(document, row.Id, row.Span);

    private static string TableName(List<string> names, Symbol key)
    {
        var own = names.Count == 1 ? names[0] : "rates";
        return SnakeName.Of($"{own}_by_{key.Name}", "table");
    }

    private (Symbol Key, IReadOnlyList<TableKey> Keys)? KeyOf(PrdTable table, SymbolTable symbols)
    {
        var cells = table.Rows.Select(row => row.Cells[0].Text.Trim()).ToList();
        var byValues = symbols
            .Symbols.Where(symbol => symbol.Values.Count > 0)
            .Where(symbol => AreValues(cells, symbol))
            .ToList();
        if (byValues.Count > 1)
        {
            byValues = [.. byValues.Where(symbol => IsNamed(table.Header[0].Text, symbol))];
        }

        if (byValues is [var found])
        {
            return (found, [.. cells.Select(cell => new ValueKey([.. ValuesIn(cell, found)!]))]);
        }

        var numbers = symbols
            .Symbols.Where(symbol =>
                symbol.Kind == ValueKind.Number && symbol.Key is null && IsNamed(table.Header[0].Text, symbol)
            )
            .ToList();
        if (
            numbers.Find(symbol =>
                Spelling.AreSame(Naming.WordsOf(symbol.Name), Naming.WordsOf(table.Header[0].Text))
            ) is
            { } exact
        )
        {
            numbers = [exact];
        }

        var ranges = cells.Select(RangeCell.Read).ToList();
        if (numbers is not [var number] || ranges.Exists(range => range is null))
        {
            return null;
        }

        return
            RangeKeys.Ordered([.. ranges.Select(range => range!)], types.GetValueOrDefault(number.Name)) is { } ordered
            ? (number, [.. ordered])
            : null;
    }

    private static bool IsNamed(string header, Symbol symbol)
    {
        var table = new SymbolTable([symbol]);
        var cursor = new LexemeCursor(Lexer.Split(header));
        for (; cursor.Position < cursor.Count; cursor.Position++)
        {
            if (table.Match(cursor) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the cells are values of an enum, all of them.</summary>
    private static bool AreValues(List<string> cells, Symbol symbol)
    {
        var values = cells.Select(cell => ValuesIn(cell, symbol)).ToList();
        return values.TrueForAll(found => found is not null)
            && values.SelectMany(found => found!).Distinct(StringComparer.Ordinal).Count() == symbol.Values.Count
            && values.Sum(found => found!.Count) == symbol.Values.Count;
    }

    private static List<string>? ValuesIn(string cell, Symbol symbol)
    {
        var found = new List<string>();
        foreach (
            var part in cell.Split(
                [",", " or ", " and "],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var words = Naming.WordsOf(part);
            var value = symbol.Values.FirstOrDefault(value =>
                Naming.WordsOf(value).SequenceEqual(words, StringComparer.Ordinal)
            );
            if (value is null)
            {
                return null;
            }

            found.Add(value);
        }

        return found.Count > 0 ? found : null;
    }

    private static List<object>? Column(PrdTable table, int column)
    {
        var cells = table.Rows.Select(row => row.Cells[column].Text.Trim()).ToList();
        var isShare = table.Header[column].Text.Contains('%', StringComparison.Ordinal);
        var numbers = cells.Select(cell => Number(cell, isShare)).ToList();
        if (numbers.TrueForAll(number => number is not null))
        {
            return [.. numbers.Select(number => (object)number!.Value)];
        }

        return numbers.TrueForAll(number => number is null) && cells.TrueForAll(cell => cell.Length is > 0 and <= 40)
            ? [.. cells]
            : null;
    }

    /// <summary>A number with its unit or percent sign; a share is a fraction of one.</summary>
    private static decimal? Number(string cell, bool isShare)
    {
        var lexemes = Lexer
            .Split(cell)
            .Where(lexeme => !UnitWords.IsUnit(lexeme.Text) || lexeme.Kind == LexemeKind.Number)
            .ToList();
        var hasSign = lexemes is [_, { Text: "%" or "percent" }];
        return lexemes is [{ Kind: LexemeKind.Number }] || (hasSign && lexemes[0].Kind == LexemeKind.Number)
                ? (hasSign || isShare ? lexemes[0].Number!.Value / 100m : lexemes[0].Number!.Value)
            : string.Equals(cell, "free", StringComparison.OrdinalIgnoreCase) ? 0m
            : null;
    }

    private static Symbol ColumnSymbol(PrdTable table, TableSpec spec, Symbol key, int index)
    {
        var header = table.Header[index + 1].Text is { Length: > 0 } head
            ? head
            : TableIntroduction.NamesIn(table).FirstOrDefault("listed value");
        var isText = spec.Rows[0].Values[index] is string;
        var aliases = new List<string>();
        if (spec.Columns.Count == 1)
        {
            aliases.AddRange([
                "value below",
                "value in the table",
                "table value",
                "value from the table",
                "value of the table",
            ]);
            aliases.Add(table.Section.Title);
            aliases.AddRange(TableIntroduction.NamesIn(table));
        }

        if (
            table.Header[index + 1].Text.Contains('%') || table.Rows.All(row => row.Cells[index + 1].Text.Contains('%'))
        )
        {
            aliases.AddRange(["percentage", "share", "rate", $"{header} percentage", $"{header} rate"]);
        }

        aliases.AddRange(WithoutUnit(header));
        return new(
            header,
            new LookupExpression(spec.Name, key.Expression, spec.Columns[index]),
            isText ? ValueKind.Text : ValueKind.Number
        )
        {
            Key = key,
            Aliases = aliases,
            Values = isText
                ? [.. spec.Rows.Select(row => (string)row.Values[index]!).Distinct(StringComparer.Ordinal)]
                : [],
        };
    }

    /// <summary>"Price per night" for a column "Euro per night", "cement" for "kg of cement".</summary>
    private static IEnumerable<string> WithoutUnit(string header)
    {
        // "Sugar per litre (g)" is the sugar per litre.
        if (header.IndexOfAny(['(', '[']) is > 1 and var bracket && header[^1] is ')' or ']')
        {
            var bare = header[..bracket].Trim();
            return WithoutUnit(bare).Prepend(bare);
        }

        var words = header.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var first, "per", ..] && first.ToLowerInvariant() is "euro" or "euros" or "eur" or "€")
        {
            var rest = string.Join(' ', words.Skip(1));
            return PriceNouns.Select(noun => $"{noun} {rest}");
        }

        return words is [var unit, "of", ..] && UnitWords.IsUnit(unit.ToLower(CultureInfo.InvariantCulture))
            ? [string.Join(' ', words.Skip(2))]
            : [];
    }
}
