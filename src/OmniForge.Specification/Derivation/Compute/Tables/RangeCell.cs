using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Reads a cell that holds a range of numbers: "up to 5", "above 1, up to and including 5", "0–24", "20 or more".</summary>
internal static class RangeCell
{
    /// <summary>The range, or null.</summary>
    public static RangeKey? Read(string cell)
    {
        var cursor = new LexemeCursor(Lexer.Split(cell.Replace("+", " or more", StringComparison.Ordinal)));
        return Read(cursor) is { } range && cursor.IsAtEnd ? range : null;
    }

    /// <summary>The range that follows, or null.</summary>
    public static RangeKey? Read(LexemeCursor cursor) => Closed(cursor) ?? Open(cursor);

    private static RangeKey? Closed(LexemeCursor cursor) =>
        cursor.Try(() =>
        {
            _ = cursor.Take("from") || cursor.Take("between");
            if (
                Number(cursor) is not { } lower
                || !(cursor.Take("up", "to") || cursor.TakeAny("to", "-", "and"))
                || Number(cursor) is not { } upper
            )
            {
                return null;
            }

            return new RangeKey(new Bound(lower), new Bound(upper));
        });

    private static RangeKey? Open(LexemeCursor cursor)
    {
        var range = new RangeKey(null, null);
        while (!cursor.IsAtEnd)
        {
            _ = cursor.TakeAny(",", "and");
            var prefix = cursor.Take("from") ? BinaryOperator.GreaterOrEqual : Comparators.TakePrefix(cursor);
            _ = cursor.Take("and", "including");
            if (Number(cursor) is not { } number)
            {
                return null;
            }

            _ = prefix == BinaryOperator.GreaterOrEqual && cursor.TakeAny("on", "onwards");
            var comparison = prefix ?? Comparators.TakeSuffix(cursor);
            range = comparison switch
            {
                BinaryOperator.Less => range with { Upper = new Bound(number, true) },
                BinaryOperator.LessOrEqual => range with { Upper = new Bound(number) },
                BinaryOperator.Greater => range with { Lower = new Bound(number, true) },
                BinaryOperator.GreaterOrEqual => range with { Lower = new Bound(number) },
                BinaryOperator.Equal or null => new RangeKey(new Bound(number), new Bound(number)),
                _ => range,
            };
        }

        return range is { Lower: null, Upper: null } ? null : range;
    }

    private static decimal? Number(LexemeCursor cursor)
    {
        if (cursor.Peek() is not { Number: { } number })
        {
            return null;
        }

        cursor.Position++;
        while (cursor.Peek() is { Kind: LexemeKind.Word } word && Expressions.Symbols.UnitWords.IsUnit(word.Text))
        {
            cursor.Position++;
        }

        return number;
    }
}
