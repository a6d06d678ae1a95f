using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Defects;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Finds the row of a table of values or ranges before which a value is missing, or which tells one again.</summary>
internal static class KeyDefects
{
    /// <summary>The row with what is wrong; null, if the first column is no key or nothing is wrong with it.</summary>
    public static UnmetStatement? Of(
        PrdTable table,
        SymbolTable symbols,
        IReadOnlyDictionary<string, FieldType> types,
        string document
    )
    {
        var keys = symbols
            .Symbols.Where(symbol => symbol.Key is null && IsNamed(table.Header[0].Text, symbol))
            .ToList();
        if (table.Rows.Count < 2 || table.Header.Count < 2 || keys is not [var key])
        {
            return null;
        }

        var cells = table.Rows.Select(row => row.Cells[0].Text.Trim()).ToList();
        var (row, reason) =
            key.Values.Count > 0 ? OfValues(cells, key)
            : types.GetValueOrDefault(key.Name) is { } type and (IntegerType or DecimalType)
                ? OfRanges(cells, key, type)
            : (-1, "");
        return row < 0
            ? null
            : new UnmetStatement(
                table.Rows[row].Requirement.Text.Text,
                reason,
                new SourceReference(document, table.Rows[row].Requirement.Id, table.Rows[row].Requirement.Span)
            )
            {
                Defect = DefectDiagnostics.BrokenTable,
            };
    }

    private static (int Row, string Reason) OfValues(List<string> cells, Symbol key)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < cells.Count; row++)
        {
            var value = key.Values.FirstOrDefault(value =>
                Naming.WordsOf(value).SequenceEqual(Naming.WordsOf(cells[row]), StringComparer.Ordinal)
            );
            if (value is null)
            {
                return (-1, "");
            }

            if (!told.Add(value))
            {
                return (row, $"The table tells {Words(key)} {value} twice.");
            }
        }

        return key.Values.FirstOrDefault(value => !told.Contains(value)) is { } missing
            ? (cells.Count - 1, $"The table has no row for {Words(key)} {missing}.")
            : (-1, "");
    }

    private static (int Row, string Reason) OfRanges(List<string> cells, Symbol key, FieldType type)
    {
        var ranges = cells.Select(RangeCell.Read).OfType<RangeKey>().ToList();
        if (ranges.Count < cells.Count || RangeKeys.Ordered(ranges, type) is not null)
        {
            return (-1, "");
        }

        // The first row with which the table up to there is no longer one without a gap, seen apart from where it begins and ends.
        for (var count = 2; count <= ranges.Count; count++)
        {
            if (RangeKeys.Ordered([.. ranges.Take(count)], Open(type, ranges.Take(count))) is null)
            {
                return (count - 1, $"The ranges of {Words(key)} leave a gap or overlap here.");
            }
        }

        return (ranges.Count - 1, $"The ranges do not reach all that {Words(key)} may be.");
    }

    private static FieldType Open(FieldType type, IEnumerable<RangeKey> ranges)
    {
        var (lower, upper) = (ranges.First().Lower, ranges.Last().Upper);
        return type switch
        {
            IntegerType integer => integer with { Lower = lower, Upper = upper },
            DecimalType number => number with { Lower = lower, Upper = upper },
            _ => type,
        };
    }

    private static bool IsNamed(string header, Symbol symbol) =>
        Spelling.AreSame(Naming.WordsOf(symbol.Name), Naming.WordsOf(header))
        || Naming.Of(symbol).Any(naming => Spelling.AreSame(naming.Words, Naming.WordsOf(header)));

    private static string Words(Symbol key) => key.Name.Replace('_', ' ');
}
