using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>
/// Reads what must hold between the fields of a record: "the end is after the start", "a booking lasts at least 15 minutes", "catering is
/// possible only with at least 6 guests". A sentence is read as a whole or not at all.
/// </summary>
internal sealed class DemandGrammar
{
    private static readonly (string[] Words, BinaryOperator Comparison)[] Orders =
    [
        .. new (string Words, BinaryOperator Comparison)[]
        {
            ("not be before", BinaryOperator.GreaterOrEqual),
            ("not be earlier than", BinaryOperator.GreaterOrEqual),
            ("not before", BinaryOperator.GreaterOrEqual),
            ("not earlier than", BinaryOperator.GreaterOrEqual),
            ("never before", BinaryOperator.GreaterOrEqual),
            ("on or after", BinaryOperator.GreaterOrEqual),
            ("at or after", BinaryOperator.GreaterOrEqual),
            ("not be after", BinaryOperator.LessOrEqual),
            ("not be later than", BinaryOperator.LessOrEqual),
            ("not after", BinaryOperator.LessOrEqual),
            ("not later than", BinaryOperator.LessOrEqual),
            ("never after", BinaryOperator.LessOrEqual),
            ("on or before", BinaryOperator.LessOrEqual),
            ("at or before", BinaryOperator.LessOrEqual),
            ("after", BinaryOperator.Greater),
            ("later than", BinaryOperator.Greater),
            ("before", BinaryOperator.Less),
            ("earlier than", BinaryOperator.Less),
        }.Select(pair => (pair.Words.Split(' '), pair.Comparison)),
    ];

    private readonly string _text;
    private readonly LexemeCursor _cursor;
    private readonly RecordVocabulary _vocabulary;
    private readonly RecordPhrases _phrases;

    private DemandGrammar(string sentence, IReadOnlyList<Lexeme> lexemes, RecordVocabulary vocabulary)
    {
        _text = sentence;
        _vocabulary = vocabulary;
        _cursor = new(lexemes);
        _phrases = new(sentence, _cursor, vocabulary);
    }

    /// <summary>What a sentence demands, over fields of <see cref="FieldScope.Entity"/>; null, if it was not understood as a whole.</summary>
    public static Expression? Read(string sentence, RecordVocabulary vocabulary)
    {
        var lexemes = Lexer.Split(sentence);
        foreach (
            var form in (ReadOnlySpan<Func<DemandGrammar, Expression?>>)
                [
                    grammar => grammar.Lasting(),
                    grammar => grammar.EndsAfter(),
                    grammar => grammar.Ordered(),
                    grammar => grammar.OrderRefused(),
                    grammar => grammar.RefusedIf(),
                    grammar => grammar.Whose(),
                    grammar => grammar.PossibleOnly(),
                    grammar => new ScaleGrammar(grammar._cursor, vocabulary).Read(),
                ]
        )
        {
            var grammar = new DemandGrammar(sentence, lexemes, vocabulary);
            if (form(grammar) is { } demand && grammar._cursor.IsAtEnd && grammar.IsOfFields(demand))
            {
                return vocabulary.UnlessNull(demand);
            }
        }

        return null;
    }

    /// <summary>Limits of one field are told with the field, and what a status forbids is a rule of its own.</summary>
    private bool IsOfFields(Expression demand)
    {
        var names = ExpressionParts
            .All(demand)
            .OfType<FieldExpression>()
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        return (names.Count > 1 || ScaleGrammar.IsOfMarks(demand))
            && (_vocabulary.Status is not { } status || !names.Contains(status.Name));
    }

    /// <summary>"A booking lasts at least 15 minutes and at most 4 hours."</summary>
    private Expression? Lasting()
    {
        _cursor.SkipArticles();
        if (!_vocabulary.TakeNoun(_cursor) || _vocabulary.Interval is not { } span)
        {
            return null;
        }

        var mayOnly = _cursor.TakeAny("may", "can");
        _ = _cursor.TakeAny("must", "shall", "should", "will");
        var isNegated = _cursor.TakeAny("not", "never");
        return _cursor.TakeAny("last", "lasts", "take", "takes") ? Limits(span, isNegated, mayOnly) : null;
    }

    private Expression? Limits(Interval span, bool isNegated, bool mayOnly)
    {
        Expression? demand = null;
        do
        {
            if (Limit(span, isNegated) is not { } limit || (mayOnly && !isNegated && IsLower(limit)))
            {
                return null;
            }

            demand = demand is null ? limit : Build.And(demand, limit);
            _ = _cursor.Take(",");
        } while (_cursor.TakeAny("and", "but"));

        return demand;
    }

    private static bool IsLower(Expression limit) =>
        limit is BinaryExpression { Operator: BinaryOperator.Greater or BinaryOperator.GreaterOrEqual };

    private Expression? Limit(Interval span, bool isNegated)
    {
        BinaryOperator? comparison = isNegated
            ? _cursor.Take("longer", "than") || _cursor.Take("more", "than")
                ? BinaryOperator.LessOrEqual
                : _cursor.Take("shorter", "than") || _cursor.Take("less", "than")
                    ? BinaryOperator.GreaterOrEqual
                    : null
            : _cursor.Take("at", "least") || _cursor.Take("no", "less", "than")
                ? BinaryOperator.GreaterOrEqual
                : _cursor.Take("at", "most")
                || _cursor.Take("up", "to")
                || _cursor.Take("no", "longer", "than")
                || _cursor.Take("no", "more", "than")
                || _cursor.Take("not", "longer", "than")
                    ? BinaryOperator.LessOrEqual
                    : _cursor.Take("longer", "than") || _cursor.Take("more", "than")
                        ? BinaryOperator.Greater
                        : _cursor.Take("less", "than") || _cursor.Take("shorter", "than")
                            ? BinaryOperator.Less
                            : null;
        return comparison is { } sign && _phrases.Number() is { } number && Unit(span) is var (unit, factor)
            ? Build.Compare(
                sign,
                new FunctionExpression(unit, Field(span.Start), Field(span.End)),
                Build.Number(number * factor)
            )
            : null;
    }

    /// <summary>How long a record lasts in the unit that follows; of days only nights are certain.</summary>
    private (ExpressionFunction Unit, decimal Factor)? Unit(Interval span) =>
        span.IsOfDays
            ? _cursor.TakeAny("night", "nights")
                ? (ExpressionFunction.DaysBetween, 1)
                : null
            : _cursor.TakeAny("minute", "minutes")
                ? (ExpressionFunction.MinutesBetween, 1)
                : _cursor.TakeAny("hour", "hours")
                    ? (ExpressionFunction.HoursBetween, 1)
                    : null;

    /// <summary>"A booking ends after it starts."</summary>
    private Expression? EndsAfter()
    {
        _cursor.SkipArticles();
        if (!_vocabulary.TakeNoun(_cursor) || _vocabulary.Interval is not { } span)
        {
            return null;
        }

        _ = _cursor.TakeAny("must", "shall", "should", "always", "has") && _cursor.Take("to");
        var isLater =
            _cursor.TakeAny("end", "ends", "finish", "finishes")
            && (_cursor.Take("after") || _cursor.Take("later", "than"))
            && _cursor.TakeAny("it", "they")
            && _cursor.TakeAny("starts", "begins", "start", "begin");
        return isLater ? Build.Compare(BinaryOperator.Greater, Field(span.End), Field(span.Start)) : null;
    }

    /// <summary>"`ends_at` must be after `starts_at`", "the end is not before the start".</summary>
    private Expression? Ordered()
    {
        if (Time() is not { } one)
        {
            return null;
        }

        _ = _cursor.TakeAny("must", "shall", "should", "has", "have", "may", "can") && _cursor.Take("to");
        _ = _cursor.TakeAny("be", "is", "lies", "lie", "comes", "are");
        return Order() is { } comparison && Time() is { } other && one.IsDay == other.IsDay
            ? Build.Compare(comparison, one.Expression, other.Expression)
            : null;
    }

    /// <summary>"An end before the start is refused."</summary>
    private Expression? OrderRefused()
    {
        if (
            Time() is not { } one
            || Order() is not { } comparison
            || Time() is not { } other
            || one.IsDay != other.IsDay
        )
        {
            return null;
        }

        return _cursor.TakeAny("is", "are") && _cursor.TakePhrase(RecordPhrases.Refusals)
            ? Build.Not(Build.Compare(comparison, one.Expression, other.Expression))
            : null;
    }

    private BinaryOperator? Order()
    {
        foreach (var (words, comparison) in Orders)
        {
            if (_cursor.Take(words))
            {
                return comparison;
            }
        }

        return null;
    }

    private Symbol? Time()
    {
        _cursor.SkipArticles();
        if (
            _vocabulary.Table.Match(_cursor, ValueKind.Time) is not { Rank: < 4 } match
            || _vocabulary.FieldOf(match.Symbol.Expression) is null
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol;
    }

    /// <summary>"The request is refused if …", "if …, the request is refused".</summary>
    private Expression? RefusedIf()
    {
        if (_phrases.Refusal())
        {
            return _cursor.TakeAny("if", "when", "where") && Condition(null) is { } behind ? Build.Not(behind) : null;
        }

        return
            _cursor.TakeAny("if", "when", "where")
            && Condition(",") is { } lead
            && _cursor.Take(",")
            && _phrases.Refusal()
            ? Build.Not(lead)
            : null;
    }

    /// <summary>"A booking whose end is not after its start is refused."</summary>
    private Expression? Whose()
    {
        _cursor.SkipArticles();
        _ = _vocabulary.TakeNoun(_cursor) || _cursor.TakeAny("request");
        return
            _cursor.TakeAny("whose", "where")
            && OrderOf() is { } order
            && _cursor.TakeAny("is", "are")
            && _cursor.TakePhrase(RecordPhrases.Refusals)
            ? Build.Not(order)
            : null;
    }

    private Expression? OrderOf()
    {
        if (Time() is not { } one)
        {
            return null;
        }

        _ = _cursor.TakeAny("is", "lies", "are");
        return Order() is { } comparison && Time() is { } other && one.IsDay == other.IsDay
            ? Build.Compare(comparison, one.Expression, other.Expression)
            : null;
    }

    /// <summary>"Catering is possible only for a booking that lasts at least 1 hour and has at least 6 attendees."</summary>
    private Expression? PossibleOnly()
    {
        _cursor.SkipArticles();
        if (_vocabulary.Table.Match(_cursor, ValueKind.Boolean) is not { Rank: 0 } flag)
        {
            return null;
        }

        _cursor.Position += flag.Count;
        _ = _cursor.TakeAny("is", "are", "can", "may");
        var isOnly = _cursor.Take("only");
        _ = _cursor.Take("be");
        if (!_cursor.TakeAny("possible", "allowed", "available", "permitted", "booked", "chosen", "offered"))
        {
            return null;
        }

        isOnly |= _cursor.Take("only");
        if (!isOnly || !_cursor.TakeAny("for", "if", "when", "with", "on"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (_vocabulary.TakeNoun(_cursor) && !_cursor.TakeAny("that", "which", "with", "of"))
        {
            return null;
        }

        return Facts() is { } facts ? Build.Or(Build.Not(flag.Symbol.Expression), facts) : null;
    }

    /// <summary>"Lasts at least 1 hour and has at least 6 attendees": what holds of the record.</summary>
    private Expression? Facts()
    {
        Expression? facts = null;
        do
        {
            if (Fact() is not { } fact)
            {
                return null;
            }

            facts = facts is null ? fact : Build.And(facts, fact);
        } while (_cursor.Take("and"));

        return facts;
    }

    private Expression? Fact()
    {
        _ = _cursor.TakeAny("it");
        if (_cursor.TakeAny("lasts", "last"))
        {
            return _vocabulary.Interval is { } span ? Limit(span, isNegated: false) : null;
        }

        _ = _cursor.TakeAny("has", "have") || _cursor.Take("there", "are") || _cursor.Take("there", "is");
        if (Comparators.TakePrefix(_cursor) is not { } comparison || _phrases.Number() is not { } number)
        {
            return null;
        }

        if (_vocabulary.Table.Match(_cursor, ValueKind.Number) is not { Rank: < 4 } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return Build.Compare(comparison, match.Symbol.Expression, Build.Number(number));
    }

    /// <summary>A condition on the record up to a sign or the end.</summary>
    private Expression? Condition(string? before)
    {
        var order = _cursor.Try(OrderOf);
        if (order is not null)
        {
            return order;
        }

        if (_cursor.Peek() is not { } first)
        {
            return null;
        }

        var (end, stop) = (_cursor.Count, _text.Length);
        for (var offset = 0; before is not null && _cursor.Peek(offset) is { } lexeme; offset++)
        {
            if (lexeme.Is(before))
            {
                (end, stop) = (_cursor.Position + offset, lexeme.Start);
                break;
            }
        }

        if (_vocabulary.OwnCondition(_text[first.Start..stop].TrimEnd('.', ' ')) is not { } condition)
        {
            return null;
        }

        _cursor.Position = end;
        return condition;
    }

    private static FieldExpression Field(string name) => new(FieldScope.Entity, name);
}
