using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Tells in which unit a value is, and puts it into another one: "in hours", "more than 6 hours" of minutes.</summary>
internal static class UnitGrammar
{
    /// <summary>The unit of a value: its symbol's, or what a span of time counts; null if nothing tells it, or its parts differ.</summary>
    public static string? UnitOf(Expression value, SymbolTable symbols) =>
        value switch
        {
            FunctionExpression { Function: ExpressionFunction.DaysBetween } => "day",
            FunctionExpression { Function: ExpressionFunction.HoursBetween } => "h",
            FunctionExpression { Function: ExpressionFunction.MinutesBetween } => "min",
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum => Common(
                [sum.Left, sum.Right],
                symbols
            ),
            ExtremeExpression extreme => Common(extreme.Operands, symbols),
            RoundExpression round => UnitOf(round.Operand, symbols),
            FieldExpression => symbols.Symbols.FirstOrDefault(symbol => symbol.Expression == value) is { } symbol
                ? UnitOf(symbol)
                : null,
            _ => null,
        };

    /// <summary>The unit that a symbol's name or declaration tells, or null.</summary>
    public static string? UnitOf(Symbol symbol) =>
        Naming.UnitOf(Naming.WordsOf(symbol.Name)).Concat(symbol.Units).Select(UnitWords.Of).FirstOrDefault();

    /// <summary>The value in another unit; null if nothing leads from one to the other.</summary>
    public static Expression? Convert(Expression value, string from, string to) =>
        from == to ? value
        : UnitWords.Ratio(from, to) is { } factor
            ? value is LiteralExpression { Value: decimal number } ? Build.Number(number * factor)
                : Build.Multiply(value, Build.Number(factor))
        : UnitWords.Ratio(to, from) is { } divisor
            ? new BinaryExpression(BinaryOperator.Divide, value, Build.Number(divisor))
        : null;

    /// <summary>Reads "in hours" behind a value; null with the cursor where it was, if none stands there or nothing leads to that unit.</summary>
    public static Expression? Take(LexemeCursor cursor, SymbolTable symbols, Expression value) =>
        cursor.Try(() =>
        {
            _ = cursor.Take(",");
            if (
                !cursor.Take("in")
                || cursor.Peek() is not { Kind: LexemeKind.Word } word
                || !UnitWords.IsUnit(word.Text)
                || UnitOf(value, symbols) is not { } own
            )
            {
                return null;
            }
            cursor.Position++;
            return Convert(value, own, UnitWords.Of(word.Text));
        });

    private static string? Common(IEnumerable<Expression> parts, SymbolTable symbols)
    {
        var units = parts
            .Where(part => part is not LiteralExpression)
            .Select(part => UnitOf(part, symbols))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return units is [var only] ? only : null;
    }
}
