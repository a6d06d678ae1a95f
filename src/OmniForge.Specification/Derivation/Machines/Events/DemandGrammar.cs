using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads what must hold: "points must be a multiple of 50", "refused if …", "only the author may withdraw", "there must be as many in the balance".</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
/// <param name="kinds">Conditions that texts about events have.</param>
/// <param name="effects">What the sentence has said so far.</param>
internal sealed class DemandGrammar(
    PhraseGrammar grammar,
    EventVocabulary vocabulary,
    ConditionKinds kinds,
    IReadOnlyList<Effect> effects
)
{
    private static readonly string[][] Refused = Phrases.Of(
        "refused,rejected,turned down,an error,error,not allowed,not possible,not accepted,declined,denied,invalid,forbidden,impossible"
    );
    private static readonly string[][] Refusing = Phrases.Of(
        "refuse it,reject it,turn it down,refuse the event,reject the event,decline it,refuse,reject"
    );
    private static readonly string[][] Allowing = Phrases.Of(
        "allowed only if,allowed only when,possible only if,possible only when,accepted only if,accepted only when,only allowed if,only allowed when,only possible if,only possible when,"
            + "only accepted if,only accepted when,only if,only when,permitted only if,only permitted if,requires that,only as long as,allowed only as long as,only allowed as long as"
    );
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Whether the demands read last were about whatever the sentence changes, each under the condition of its change.</summary>
    public bool IsOfChanges { get; private set; }

    /// <summary>The demands of one clause, or null.</summary>
    public IReadOnlyList<Effect>? Read()
    {
        Reset();
        return _cursor.Try(RefusedIf)
            ?? _cursor.Try(OnlyIf)
            ?? _cursor.Try(OnlyWho)
            ?? _cursor.Try(new SupplyGrammar(grammar, vocabulary).Read)
            ?? _cursor.Try(Must)
            ?? _cursor.Try(Loosened);
    }

    /// <summary>Forgets what was read before.</summary>
    public void Reset() => IsOfChanges = false;

    private IReadOnlyList<Effect>? RefusedIf()
    {
        if (!_cursor.TakePhrase(Refusing))
        {
            _ =
                _cursor.Take("it")
                || _cursor.Take("this")
                || _cursor.Take("that")
                || _cursor.Take("the", "event")
                || _cursor.Take("the", "request")
                || _cursor.Take("they")
                || _cursor.Take("an", "event")
                || _cursor.Take("the", "trigger");
            _ = _cursor.TakeAny("is", "are", "gets", "be") || _cursor.Take("must", "be") || _cursor.Take("will", "be");
            if (!_cursor.TakePhrase(Refused))
            {
                return null;
            }
        }

        _ = _cursor.Take("(", "invalid", "state", ")");
        if (!_cursor.SeesAny("if", "when", "where", "unless", "as", "whenever"))
        {
            return [new DemandEffect(new LiteralExpression(false))];
        }

        return _cursor.Try(OfChanged)
            ?? (grammar.Circumstances.Read() is { } condition ? [new DemandEffect(Build.Not(condition))] : null);
    }

    /// <summary>"If that number is 0": whichever the sentence changes.</summary>
    private IReadOnlyList<Effect>? OfChanged()
    {
        if (!_cursor.TakeAny("if", "when"))
        {
            return null;
        }

        var isOfChanged =
            _cursor.Take("that", "number")
            || _cursor.Take("this", "number")
            || _cursor.Take("that", "counter")
            || _cursor.Take("the", "number")
            || _cursor.Take("it");
        var changes = effects.OfType<ChangeEffect>().ToList();
        if (!isOfChanged || changes.Count == 0)
        {
            return null;
        }

        var mark = _cursor.Position;
        var demands = new List<Effect>();
        foreach (var change in changes)
        {
            _cursor.Position = mark;
            var field = new FieldExpression(FieldScope.Entity, change.Field);
            if (Predicate(field) is not { } condition)
            {
                return null;
            }

            demands.Add(new DemandEffect(Build.Not(condition)).Under(change.When));
        }

        IsOfChanges = true;
        return demands;
    }

    private IReadOnlyList<Effect>? OnlyIf()
    {
        _ =
            _cursor.Take("it", "is")
            || _cursor.Take("this", "is")
            || _cursor.Take("the", "event", "is")
            || _cursor.Take("is")
            || _cursor.Take("are");
        return _cursor.TakePhrase(Allowing) && grammar.Conditions.Read() is { } condition
            ? [new DemandEffect(condition)]
            : null;
    }

    /// <summary>"Only the author may withdraw": who does it is the only text that the event carries.</summary>
    private IReadOnlyList<Effect>? OnlyWho()
    {
        if (!_cursor.Take("only") && !_cursor.Take("nobody", "but") && !_cursor.Take("no", "one", "but"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (
            grammar.Symbols.Match(_cursor) is not { } who
            || vocabulary.FieldOf(who.Symbol.Expression)?.Type is not TextType
            || vocabulary.OnlyText is not { } doer
            || doer == who.Symbol.Expression
        )
        {
            return null;
        }

        _cursor.Position += who.Count;
        if (!_cursor.TakeAny("may", "can"))
        {
            return null;
        }

        foreach (var name in vocabulary.Events)
        {
            if (_cursor.Take([.. Naming.WordsOf(name)]))
            {
                _ = _cursor.TakeAny("it", "them") || TakeNoun();
                return [new DemandEffect(kinds.SameAs(doer, who.Symbol.Expression))];
            }
        }

        return null;
    }

    private bool TakeNoun()
    {
        var mark = _cursor.Position;
        _cursor.SkipArticles();
        if (
            _cursor.TakePhrase([
                [.. Naming.WordsOf(vocabulary.Noun)],
            ])
        )
        {
            return true;
        }

        _cursor.Position = mark;
        return false;
    }

    /// <summary>"Points must be a multiple of 50 and at least 200", "triggered_at must not be before submitted_at".</summary>
    private IReadOnlyList<Effect>? Must()
    {
        _cursor.SkipArticles();
        if (Subject() is not { } subject)
        {
            return null;
        }

        if (!_cursor.TakeAny("must", "may", "shall", "can", "has", "have"))
        {
            return null;
        }

        var isNot = _cursor.Take("not");
        if (!isNot && _cursor.Peek(-1)!.Text is "may" or "can")
        {
            return null; // "may be" allows
        }

        _ = _cursor.Peek(-1)!.Text is "has" or "have" && _cursor.Take("to");
        var demands = new List<Effect>();
        do
        {
            var isDenied = demands.Count == 0 ? isNot : _cursor.Take("not");
            if (demands.Count > 0 && isNot && !isDenied && !_cursor.SeesAny("at", "be"))
            {
                return null;
            }

            if (Predicate(subject) is not { } condition)
            {
                return null;
            }

            demands.Add(new DemandEffect(isDenied ? Build.Not(condition) : condition));
        } while (More());

        return demands;
    }

    private Expression? Subject()
    {
        if (_cursor.TakeAny("it", "they", "this"))
        {
            return vocabulary.OnlyNumber;
        }

        if (grammar.Symbols.Match(_cursor) is not { } match)
        {
            return null;
        }

        var mark = _cursor.Position;
        if (grammar.Values.Sum() is { } sum && _cursor.SeesAny("must", "may", "shall", "can", "has", "have"))
        {
            return sum;
        }

        _cursor.Position = mark + match.Count;
        return match.Symbol.Expression;
    }

    private bool More()
    {
        var mark = _cursor.Position;
        _ = _cursor.Take(",");
        if (
            _cursor.Take("and")
            && (
                _cursor.SeesAny(
                    "at",
                    "not",
                    "be",
                    "less",
                    "more",
                    "before",
                    "after",
                    "in",
                    "below",
                    "above",
                    "divisible"
                )
                || _cursor.Sees("a", "multiple")
                || _cursor.Sees("no", "more")
                || _cursor.Sees("no", "less")
            )
        )
        {
            return true;
        }

        _cursor.Position = mark;
        return false;
    }

    /// <summary>What is demanded of a subject.</summary>
    private Expression? Predicate(Expression subject)
    {
        if (kinds.Predicate(subject) is { } special)
        {
            return special;
        }

        var before = grammar.Subject;
        grammar.Subject = subject;
        var condition =
            _cursor.Try(() => new ComparisonGrammar(grammar).OfSame()) ?? _cursor.Try(() => Valued(subject));
        grammar.Subject = condition is null ? before : subject;
        return condition;
    }

    /// <summary>"(Be) gold or silver".</summary>
    private Expression? Valued(Expression subject)
    {
        _ = _cursor.TakeAny("be", "is");
        _ = _cursor.TakeAny("either") || _cursor.Take("one", "of");
        var symbol = grammar.Symbols.Symbols.FirstOrDefault(one => one.Expression == subject);
        Expression? condition = null;
        while (symbol is not null && grammar.Symbols.MatchValue(_cursor, symbol) is { } match)
        {
            _cursor.Position += match.Count;
            var equal = Build.Compare(BinaryOperator.Equal, subject, new LiteralExpression(match.Value));
            condition = condition is null ? equal : Build.Or(condition, equal);
            if (!_cursor.Take("or"))
            {
                break;
            }
        }

        return condition;
    }

    /// <summary>"A gold account may redeem from 100 on".</summary>
    private IReadOnlyList<Effect>? Loosened()
    {
        _ = _cursor.Take("for");
        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor) is not { } value)
        {
            return null;
        }

        _cursor.Position += value.Count;
        while (
            _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word
            && word.Text is not ("may" or "from" or "is" or "can" or "at" or "up" or "it")
        )
        {
            _cursor.Position++;
        }

        if (_cursor.TakeAny("may", "can"))
        {
            while (
                _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word
                && !word.Is("from")
                && !word.Is("up")
                && !word.Is("at")
            )
            {
                _cursor.Position++;
            }
        }

        var when = Build.Compare(BinaryOperator.Equal, value.Symbol.Expression, new LiteralExpression(value.Value));
        var isUpper = _cursor.Take("up", "to") || _cursor.Take("at", "most");
        if (!isUpper && !_cursor.Take("from") && !_cursor.Take("at", "least") && !_cursor.Take("it", "is"))
        {
            return null;
        }

        if (grammar.Values.Number() is not { } limit)
        {
            return null;
        }

        _ = _cursor.TakeAny("on", "onwards", "upwards");
        return [new LoosenEffect(limit, isUpper, when)];
    }
}
