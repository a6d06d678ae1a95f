using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads conditions that texts about events have besides comparisons of numbers: nothing there, the same text, in a list, so many days apart.</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
/// <param name="ignoresCase">Whether texts are compared without regard to upper and lower case.</param>
internal sealed class ConditionKinds(PhraseGrammar grammar, EventVocabulary vocabulary, bool ignoresCase)
{
    private static readonly string[][] Nothing = Phrases.Of(
        "null,empty,missing,not set,unset,not given,unknown,nothing,none,not known"
    );
    private static readonly string[][] Something = Phrases.Of(
        "set,given,known,not null,not empty,present,there,filled"
    );
    private static readonly string[][] Same = Phrases.Of(
        "the same as,equal to,equals,identical to,the same user as,the same person as,="
    );
    private static readonly string[][] Different = Phrases.Of(
        "different from,other than,differs from,differ from,not the same as,somebody other than,someone other than,not equal to,!="
    );
    private static readonly string[][] Inside = Phrases.Of(
        "in,among,one of,on,contained in,part of,listed in,included in,an item of,a member of,on the list"
    );
    private static readonly string[][] Holds = Phrases.Of("contains,contain,includes,include,holds,lists");

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a condition, or null.</summary>
    public Expression? Read() => _cursor.Try(NotThere) ?? _cursor.Try(OfSubject);

    /// <summary>That two texts are the same.</summary>
    public Expression SameAs(Expression one, Expression other) => Equal(Folded(one), Folded(other));

    /// <summary>What is said of a subject that was read already: "(is) in approved_by", "differs from the author", "more than 5 days before it".</summary>
    public Expression? Predicate(Expression subject)
    {
        var field = vocabulary.FieldOf(subject);
        return _cursor.Try(() => Null(subject, field))
            ?? _cursor.Try(() => Apart(subject))
            ?? _cursor.Try(() => BeforeDay(subject))
            ?? (
                field?.Type is TextType
                    ? _cursor.Try(() => Member(subject)) ?? _cursor.Try(() => SameText(subject))
                    : null
            )
            ?? (field?.Type is ListType ? _cursor.Try(() => OfList(subject)) : null)
            ?? (field?.Type is IntegerType ? _cursor.Try(() => Multiple(subject)) : null);
    }

    /// <summary>"There was no activity yet": the one field of this name that may be null.</summary>
    private Expression? NotThere()
    {
        if (!_cursor.Take("there") || !_cursor.TakeAny("is", "was", "were", "are", "has", "have"))
        {
            return null;
        }

        _ = _cursor.Take("been");
        if (!_cursor.Take("no") || _cursor.Peek() is not { Kind: LexemeKind.Word } noun)
        {
            return null;
        }

        _cursor.Position++;
        _ = _cursor.Take("yet") || _cursor.Take("so", "far");
        var named = vocabulary
            .Table.Symbols.Select(symbol => symbol.Expression)
            .Distinct()
            .Where(one =>
                vocabulary.FieldOf(one) is { IsNullable: true } field
                && Naming.WordsOf(field.Name).Any(word => Spelling.IsSame(word, noun.Text))
            )
            .ToList();
        return named is [var only] ? Equal(only, null) : null;
    }

    private Expression? OfSubject()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return Predicate(match.Symbol.Expression);
    }

    private Expression? Null(Expression subject, FieldSpec? field)
    {
        _ = _cursor.TakeAny("is", "are", "was", "were", "be", "=", "has");
        var isNot =
            _cursor.SeesAny("not") && _cursor.Peek(1)?.Text is "null" or "empty" or "missing" && _cursor.Take("not");
        var isNothing = _cursor.TakePhrase(Nothing);
        if (!isNothing && !_cursor.TakePhrase(Something))
        {
            return null;
        }

        if (
            _cursor.Peek() is { Kind: LexemeKind.Word } next
            && next.Text is not ("or" or "and" or "yet" or "otherwise" or "if")
        )
        {
            return null;
        }

        _ = _cursor.Take("yet");
        Expression? condition = field switch
        {
            { Type: ListType } => Build.Compare(
                BinaryOperator.Equal,
                new FunctionExpression(ExpressionFunction.Count, subject),
                Build.Number(0)
            ),
            { IsNullable: true } => Equal(subject, null),
            _ => null,
        };
        return condition is null ? null
            : isNothing == isNot ? Build.Not(condition)
            : condition;
    }

    /// <summary>"(Is) more than 365 days before that date".</summary>
    private Expression? Apart(Expression subject)
    {
        if (Day(subject) is not { } day)
        {
            return null;
        }

        _ = _cursor.TakeAny("is", "are", "was", "lies", "be");
        var isNot = _cursor.Take("not");
        var prefix = Comparators.TakePrefix(_cursor);
        if (_cursor.Peek() is not { Number: { } days } || !(_cursor.Peek(1)?.Text is "day" or "days"))
        {
            return null;
        }

        _cursor.Position += 2;
        var comparison = prefix ?? Comparators.TakeSuffix(_cursor) ?? BinaryOperator.Equal;
        var isBefore = _cursor.Take("before");
        if (!isBefore && !_cursor.TakeAny("after", "later", "from"))
        {
            return null;
        }

        _ = _cursor.Take("than");
        var other =
            DayValue() ?? (grammar.Antecedents is [.., var last] && _cursor.TakeAny("it", "that") ? Day(last) : null);
        if (other is null)
        {
            return null;
        }

        var distance = isBefore
            ? new FunctionExpression(ExpressionFunction.DaysBetween, day, other)
            : new FunctionExpression(ExpressionFunction.DaysBetween, other, day);
        grammar.Subject = distance;
        var condition = Build.Compare(comparison, distance, Build.Number(days));
        return isNot ? Build.Not(condition) : condition;
    }

    /// <summary>"(Is) before the date of approved_at (in UTC)".</summary>
    private Expression? BeforeDay(Expression subject)
    {
        if (Day(subject) is not { } day || vocabulary.FieldOf(subject)?.Type is InstantType)
        {
            return null;
        }

        _ = _cursor.TakeAny("is", "are", "was", "lies", "be");
        var isNot = _cursor.Take("not");
        if (Comparators.TakePrefix(_cursor) is not { } comparison || DayValue() is not { } other)
        {
            return null;
        }

        _ = _cursor.Take("(", "in", "utc", ")") || _cursor.Take("in", "utc");
        grammar.Antecedents = [other];
        var condition = Build.Compare(comparison, day, other);
        return isNot ? Build.Not(condition) : condition;
    }

    /// <summary>A day that is named, or the day of a point in time that is named.</summary>
    public Expression? DayValue()
    {
        _cursor.SkipArticles();
        var isDayOf = _cursor.Take("date", "of") || _cursor.Take("day", "of");
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        var field = vocabulary.FieldOf(match.Symbol.Expression);
        return isDayOf && field?.Type is not (InstantType or DateType) ? null : Day(match.Symbol.Expression);
    }

    private Expression? Day(Expression value) =>
        vocabulary.FieldOf(value)?.Type switch
        {
            DateType => value,
            InstantType => new FunctionExpression(ExpressionFunction.DateOf, value),
            _ => value is FunctionExpression { Function: ExpressionFunction.DateOf } ? value : null,
        };

    private Expression? Member(Expression subject)
    {
        _ = _cursor.TakeAny("is", "be", "was", "stands");
        var isNot = _cursor.Take("not");
        if (!_cursor.TakePhrase(Inside))
        {
            return null;
        }

        _cursor.SkipArticles();
        _ = _cursor.Take("list") && _cursor.Take("of");
        if (ListNamed() is not { } list)
        {
            return null;
        }

        var condition = Contains(list, subject);
        return isNot ? Build.Not(condition) : condition;
    }

    private Expression? SameText(Expression subject)
    {
        var hasCopula = _cursor.TakeAny("is", "be", "was");
        var isNot = _cursor.Take("not");
        var isDifferent = _cursor.TakePhrase(Different);
        if (!isDifferent && !_cursor.TakePhrase(Same) && !hasCopula)
        {
            return null;
        }

        _cursor.SkipArticles();
        if (
            grammar.Symbols.Match(_cursor) is not { } match
            || vocabulary.FieldOf(match.Symbol.Expression)?.Type is not TextType
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        _ =
            _cursor.Take("of")
            && _cursor.TakePhrase([
                [.. Naming.WordsOf(vocabulary.Noun)],
            ]);
        var equal = Equal(Folded(subject), Folded(match.Symbol.Expression));
        return isNot == isDifferent ? equal : Build.Not(equal);
    }

    private Expression? OfList(Expression list)
    {
        var isNot = _cursor.Take("does", "not") || _cursor.Take("must", "not");
        if (_cursor.TakePhrase(Holds))
        {
            _cursor.SkipArticles();
            if (
                grammar.Symbols.Match(_cursor) is not { } item
                || vocabulary.FieldOf(item.Symbol.Expression)?.Type is not TextType
            )
            {
                return null;
            }

            _cursor.Position += item.Count;
            var condition = Contains(list, item.Symbol.Expression);
            return isNot ? Build.Not(condition) : condition;
        }

        var count = new FunctionExpression(ExpressionFunction.Count, list);
        return _cursor.TakeAny("has", "have", "holds", "counts") ? CountOf(count) : null;
    }

    /// <summary>"As many names as required_approvals", "at least 3 entries".</summary>
    private Expression? CountOf(FunctionExpression count)
    {
        var isAsMany = _cursor.Take("as", "many") || _cursor.Take("at", "least", "as", "many");
        if (isAsMany)
        {
            if (!_cursor.Sees("as") && _cursor.Peek() is { Kind: LexemeKind.Word })
            {
                _cursor.Position++;
            }

            return _cursor.Take("as") && grammar.Values.Sum() is { } limit
                ? Build.Compare(BinaryOperator.GreaterOrEqual, count, limit)
                : null;
        }

        var prefix = Comparators.TakePrefix(_cursor);
        if (grammar.Values.Number() is not { } number)
        {
            return null;
        }

        _ = prefix is not null || _cursor.Peek() is { Kind: LexemeKind.Word };
        var suffix = prefix ?? Comparators.TakeSuffix(_cursor);
        if (
            _cursor.Peek() is
            { Kind: LexemeKind.Word, Text: "names" or "entries" or "items" or "elements" or "members" }
        )
        {
            _cursor.Position++;
            suffix ??= Comparators.TakeSuffix(_cursor);
        }

        return Build.Compare(suffix ?? BinaryOperator.Equal, count, number);
    }

    private Expression? Multiple(Expression subject)
    {
        _ = _cursor.TakeAny("is", "be", "are");
        var isNot = _cursor.Take("not");
        _cursor.SkipArticles();
        if (
            !(_cursor.Take("multiple", "of") || _cursor.Take("multiples", "of") || _cursor.Take("divisible", "by"))
            || grammar.Values.Number() is not { Value: decimal and > 0 } divisor
        )
        {
            return null;
        }

        var condition = Build.Compare(
            BinaryOperator.Equal,
            new FunctionExpression(ExpressionFunction.Remainder, subject, divisor),
            Build.Number(0)
        );
        return isNot ? Build.Not(condition) : condition;
    }

    private FieldExpression? ListNamed()
    {
        if (
            grammar.Symbols.Match(_cursor) is not { } match
            || vocabulary.FieldOf(match.Symbol.Expression)?.Type is not ListType { Item: TextType }
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol.Expression as FieldExpression;
    }

    private FunctionExpression Contains(Expression list, Expression item) =>
        new(ExpressionFunction.Contains, Folded(list), Folded(item));

    private Expression Folded(Expression text) =>
        ignoresCase ? new FunctionExpression(ExpressionFunction.IgnoreCase, text) : text;

    private static Expression Equal(Expression left, Expression? right) =>
        Build.Compare(BinaryOperator.Equal, left, right ?? new LiteralExpression(null));
}
