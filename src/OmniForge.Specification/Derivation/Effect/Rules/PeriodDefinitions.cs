using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>Reads how long something is that other sentences name: "the loan period is 14 days for a child and 21 days for an adult".</summary>
internal static class PeriodDefinitions
{
    private static readonly string[] Units = ["minute", "hour", "day", "week"];

    /// <summary>What a sentence defines, as a number of its unit; null, if it defines nothing or was not understood as a whole.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="table">What has a name already.</param>
    public static Symbol? Read(string sentence, SymbolTable table)
    {
        var cursor = new LexemeCursor(Lexer.Split(sentence));
        cursor.SkipArticles();
        var words = new List<string>();
        while (
            words.Count < 3
            && cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word
            && !cursor.SeesAny("is", "are", "lasts")
        )
        {
            words.Add(word.Text);
            cursor.Position++;
        }

        if (
            words.Count == 0
            || !cursor.TakeAny("is", "are", "lasts")
            || table.Match(new(Lexer.Split(string.Join(' ', words)))) is { Rank: 0 }
        )
        {
            return null;
        }

        return Value(cursor, table) is var (value, unit) && cursor.IsAtEnd
            ? new(string.Join(' ', words), value, ValueKind.Number) { IsWhole = true, Units = [unit] }
            : null;
    }

    private static (Expression Value, string Unit)? Value(LexemeCursor cursor, SymbolTable table)
    {
        var cases = new List<(Symbol? Of, List<string> Values, decimal Number)>();
        string? unit = null;
        do
        {
            if (cursor.Peek() is not { Number: { } number } || !decimal.IsInteger(number))
            {
                return null;
            }

            cursor.Position++;
            var named = Array.Find(Units, one => cursor.Peek() is { } next && Spelling.IsSame(one, next.Text));
            cursor.Position += named is null ? 0 : 1;
            unit ??= named;
            if (unit is null || (named is not null && named != unit) || !Case(cursor, table, number, cases))
            {
                return null;
            }

            _ = cursor.TakeAny(",", ";");
            _ = cursor.TakeAny("and", "but");
        } while (!cursor.IsAtEnd);

        return Chosen(cases) is { } value ? (value, unit) : null;
    }

    private static bool Case(
        LexemeCursor cursor,
        SymbolTable table,
        decimal number,
        List<(Symbol? Of, List<string> Values, decimal Number)> cases
    )
    {
        if (!cursor.Take("for"))
        {
            cases.Add((null, [], number));
            return cursor.IsAtEnd;
        }

        if (
            cursor.Take("all", "others")
            || cursor.Take("everybody", "else")
            || cursor.Take("everyone", "else")
            || cursor.Take("the", "others")
        )
        {
            cases.Add((null, [], number));
            return cursor.IsAtEnd;
        }

        var values = new List<string>();
        Symbol? of = null;
        do
        {
            cursor.SkipArticles();
            if (table.MatchValue(cursor) is not { } match || (of is not null && of != match.Symbol))
            {
                return false;
            }

            cursor.Position += match.Count;
            of = match.Symbol;
            values.Add(match.Value);
        } while (cursor.Peek(1)?.Number is null && cursor.TakeAny("or", "and"));

        cases.Add((of, values, number));
        return true;
    }

    /// <summary>The number by the value of one field, which must be told for all of its values.</summary>
    private static Expression? Chosen(List<(Symbol? Of, List<string> Values, decimal Number)> cases)
    {
        if (cases is [{ Of: null } only])
        {
            return Build.Number(only.Number);
        }

        var of = cases[0].Of;
        var told = cases.SelectMany(one => one.Values).ToList();
        var isLastOpen = cases[^1].Of is null;
        if (
            of is null
            || cases.Take(cases.Count - 1).Any(one => one.Of != of)
            || (!isLastOpen && (cases[^1].Of != of || told.Count != of.Values.Count))
            || told.Distinct(StringComparer.Ordinal).Count() != told.Count
        )
        {
            return null;
        }

        return cases
            .Take(cases.Count - 1)
            .Reverse()
            .Aggregate(
                (Expression)Build.Number(cases[^1].Number),
                (otherwise, one) =>
                    new ConditionalExpression(
                        one.Values.Select(value =>
                                Build.Compare(BinaryOperator.Equal, of.Expression, new LiteralExpression(value))
                            )
                            .Aggregate(Build.Or),
                        Build.Number(one.Number),
                        otherwise
                    )
            );
    }
}
