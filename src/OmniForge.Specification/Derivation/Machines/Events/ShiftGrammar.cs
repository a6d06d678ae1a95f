using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads days and points in time that lie so long before or after others: "lent_on plus 14 days", "2 weeks after the start".</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
internal sealed class ShiftGrammar(PhraseGrammar grammar, EventVocabulary vocabulary)
{
    private static readonly (string Word, ExpressionFunction Shift, decimal Factor)[] Units =
    [
        ("minute", ExpressionFunction.AddMinutes, 1),
        ("hour", ExpressionFunction.AddHours, 1),
        ("day", ExpressionFunction.AddDays, 1),
        ("week", ExpressionFunction.AddDays, 7),
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A time for a field, or null with the cursor where it was.</summary>
    public Expression? Read(FieldSpec field) => _cursor.Try(() => Behind(field)) ?? _cursor.Try(() => After(field));

    /// <summary>"Lent_on plus 14 days", "lent_on + the loan period".</summary>
    private FunctionExpression? Behind(FieldSpec field)
    {
        if (Time(field) is not { } time)
        {
            return null;
        }

        var isEarlier = _cursor.TakeAny("minus", "-");
        return
            (isEarlier || _cursor.TakeAny("plus", "+") || _cursor.Take("increased", "by"))
            && Period() is var (shift, amount)
            ? Shifted(time, shift, amount, isEarlier, field)
            : null;
    }

    /// <summary>"14 days after lent_on", "the loan period after lent_on".</summary>
    private FunctionExpression? After(FieldSpec field)
    {
        if (Period() is not var (shift, amount))
        {
            return null;
        }

        var isEarlier = _cursor.Take("before");
        if (!isEarlier && !_cursor.TakeAny("after", "from") && !_cursor.Take("later", "than"))
        {
            return null;
        }

        return Time(field) is { } time ? Shifted(time, shift, amount, isEarlier, field) : null;
    }

    private static FunctionExpression? Shifted(
        Expression time,
        ExpressionFunction shift,
        Expression amount,
        bool isEarlier,
        FieldSpec field
    )
    {
        if (field.Type is DateType && shift != ExpressionFunction.AddDays)
        {
            return null;
        }

        return new(shift, time, isEarlier ? Negative(amount) : amount);
    }

    private static Expression Negative(Expression amount) =>
        amount is LiteralExpression { Value: decimal number }
            ? Build.Number(-number)
            : Build.Subtract(Build.Number(0), amount);

    private Expression? Time(FieldSpec field)
    {
        _cursor.SkipArticles();
        if (
            grammar.Symbols.Match(_cursor, ValueKind.Time) is not { } match
            || vocabulary.FieldOf(match.Symbol.Expression) is not { IsNullable: false } source
            || source.Type.GetType() != field.Type.GetType()
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol.Expression;
    }

    /// <summary>"14 days", "two weeks", "the loan period", where something says how long that is.</summary>
    private (ExpressionFunction Shift, Expression Amount)? Period()
    {
        _cursor.SkipArticles();
        if (_cursor.Peek() is { Number: { } number } && decimal.IsInteger(number))
        {
            _cursor.Position++;
            return Unit(_cursor.Peek()?.Text) is var (shift, factor) && ++_cursor.Position > 0
                ? (shift, Build.Number(number * factor))
                : null;
        }

        if (
            grammar.Symbols.Match(_cursor, ValueKind.Number) is not { Symbol.IsWhole: true } match
            || vocabulary.FieldOf(match.Symbol.Expression)?.IsNullable == true
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        var unit =
            match.Symbol.Units is [var told, ..] ? told
            : Naming.UnitOf(Naming.WordsOf(match.Symbol.Name)) is [var last, ..] ? last
            : null;
        if (unit is null && Unit(_cursor.Peek()?.Text) is not null)
        {
            unit = _cursor.Peek()!.Text;
            _cursor.Position++;
        }

        return Unit(unit) is var (named, times)
            ? (
                named,
                times == 1 ? match.Symbol.Expression : Build.Multiply(match.Symbol.Expression, Build.Number(times))
            )
            : null;
    }

    private static (ExpressionFunction Shift, decimal Factor)? Unit(string? word)
    {
        var unit = Array.Find(Units, one => word is not null && Spelling.IsSame(one.Word, word));
        return unit.Word is null ? null : (unit.Shift, unit.Factor);
    }
}
