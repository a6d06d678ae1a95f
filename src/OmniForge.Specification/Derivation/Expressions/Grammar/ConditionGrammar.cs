using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads conditions: comparisons, values of enums, truth values, joined by "and", "or" and "not".</summary>
internal sealed class ConditionGrammar(PhraseGrammar grammar)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ComparisonGrammar _comparisons = new(grammar);
    private readonly QuantifierGrammar _quantifiers = new(grammar);
    private readonly DuplicateGrammar _duplicates = new(grammar);

    /// <summary>A condition, or null with the cursor where it was.</summary>
    public Expression? Read() => _cursor.Try(Either);

    /// <summary>A condition of a subject that was read before: "is more than 16"; null with the cursor where it was.</summary>
    public Expression? Of(Expression subject) => _comparisons.Of(subject);

    private Expression? Either()
    {
        _ = _cursor.TakeAny("either", "both");
        var condition = Both();
        while (condition is not null && _cursor.Try(() => Joined("or", condition)) is { } longer)
        {
            condition = longer;
        }

        return condition;
    }

    private Expression? Both()
    {
        var condition = Single();
        while (condition is not null && _cursor.Try(() => Joined("and", condition)) is { } longer)
        {
            condition = longer;
        }

        return condition;
    }

    private Expression? Joined(string word, Expression left)
    {
        _ = _cursor.Take(",");
        if (!_cursor.Take(word) && !(word == "and" && _cursor.Take("but")))
        {
            return null;
        }

        _ = _cursor.TakeAny("if", "when", "where", "also", "at", "same", "time");
        var right = word == "or" ? Both() : Single();
        return right is null ? null
            : word == "or" ? Build.Or(left, right)
            : Build.And(left, right);
    }

    private Expression? Single() =>
        (grammar.Further is { } further ? _cursor.Try(further) : null)
        ?? _duplicates.Read()
        ?? _quantifiers.Read()
        ?? _cursor.Try(Negated)
        ?? _cursor.Try(_comparisons.Read)
        ?? _cursor.Try(Membership)
        ?? _cursor.Try(Truth)
        ?? _cursor.Try(Bracketed);

    private Expression? Negated() =>
        (_cursor.Take("not") || _cursor.Take("no")) && Single() is { } condition ? Build.Not(condition) : null;

    private Expression? Bracketed() => _cursor.Take("(") && Either() is { } inner && _cursor.Take(")") ? inner : null;

    /// <summary>A value of an enum, which the text may introduce by its field: "domestic", "zone is domestic", "the delivery is domestic".</summary>
    private Expression? Membership()
    {
        Symbol? of = null;
        _cursor.SkipArticles();
        var mark = _cursor.Position;
        if (grammar.Symbols.Match(_cursor, ValueKind.Text) is { } match)
        {
            _cursor.Position += match.Count;
            of = match.Symbol;
        }
        else
        {
            SkipUnknownSubject();
        }

        var isNot = SkipCopula();
        _ = _cursor.Take("one", "of") || _cursor.Take("either") || _cursor.Take("in");
        if (Values(of) is { } values)
        {
            return isNot ? Build.Not(values) : values;
        }

        if (of is null || _cursor.Position == mark)
        {
            _cursor.Position = mark;
            return Values(null);
        }

        return null;
    }

    /// <summary>A list of values of one enum: "winter or autumn".</summary>
    private Expression? Values(Symbol? of)
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor, of) is not { } first || first.Symbol.Expression == grammar.Target)
        {
            return null;
        }

        _cursor.Position += first.Count;
        var condition = Build.Compare(
            BinaryOperator.Equal,
            first.Symbol.Expression,
            new LiteralExpression(first.Value)
        );
        while (_cursor.Try(() => NextValue(first.Symbol)) is { } next)
        {
            condition = Build.Or(condition, next);
        }

        return condition;
    }

    private Expression? NextValue(Symbol of)
    {
        var isMore =
            _cursor.Take(",", "or")
            || _cursor.Take("or")
            || _cursor.Take("nor")
            || (_cursor.Sees(",") && SeesLaterOr() && _cursor.Take(","));
        if (!isMore)
        {
            return null;
        }

        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor, of) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return Build.Compare(BinaryOperator.Equal, of.Expression, new LiteralExpression(match.Value));
    }

    private bool SeesLaterOr()
    {
        for (var offset = 1; _cursor.Peek(offset) is { } lexeme && offset < 8; offset++)
        {
            if (lexeme.Is("or"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A field that is true or false: "express", "it is express", "resident is true", "the customer is a member".</summary>
    private Expression? Truth()
    {
        var mark = _cursor.Position;
        if (Flag() is { } direct)
        {
            return direct;
        }

        _cursor.Position = mark;
        SkipUnknownSubject();
        if (_cursor.Position == mark && !_cursor.SeesAny("is", "are"))
        {
            return null;
        }

        var isNot = SkipCopula();
        return Flag() is { } flag
            ? isNot
                ? Build.Not(flag)
                : flag
            : null;
    }

    private Expression? Flag()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor, ValueKind.Boolean) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        var mark = _cursor.Position;
        var isNot = SkipCopula();
        if (
            _cursor.TakeAny(
                "true",
                "yes",
                "set",
                "given",
                "wanted",
                "requested",
                "chosen",
                "on",
                "selected",
                "needed",
                "required",
                "booked"
            )
        )
        {
            return isNot ? Build.Not(match.Symbol.Expression) : match.Symbol.Expression;
        }

        if (_cursor.TakeAny("false", "no", "off"))
        {
            return Build.Not(match.Symbol.Expression);
        }

        _cursor.Position = mark;
        return match.Symbol.Expression;
    }

    /// <summary>"The customer" of "the customer is a member": up to three words that name nothing, before a copula.</summary>
    private void SkipUnknownSubject()
    {
        for (var count = 1; count <= 4; count++)
        {
            if (
                _cursor.Peek(count - 1) is not { Kind: LexemeKind.Word, Number: null } word
                || word.Text is "if" or "and" or "or" or "not"
            )
            {
                return;
            }

            if (_cursor.Peek(count)?.Text is "is" or "are" or "was" or "were")
            {
                _cursor.Position += count;
                return;
            }
        }
    }

    /// <summary>Skips "is", "are", "=" and the like; tells whether they deny.</summary>
    private bool SkipCopula()
    {
        if (_cursor.Take("!="))
        {
            return true;
        }

        _ = _cursor.TakeAny("is", "are", "was", "were", "be", "=", "equals", "has", "have");
        return _cursor.Take("not");
    }
}
