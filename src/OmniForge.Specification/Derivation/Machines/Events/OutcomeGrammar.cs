using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads which state follows: "status is full if occupied equals capacity, else open", "a document is approved as soon as …".</summary>
internal sealed class OutcomeGrammar(PhraseGrammar grammar, EventVocabulary vocabulary)
{
    private static readonly string[][] Becomes = Phrases.Of(
        "is,becomes,turns,turns into,counts as,changes to,is set to,goes to,moves to,=,will be,stays,remains"
    );
    private static readonly string[][] Since = Phrases.Of("as soon as,once,if,when,whenever,as long as,while");

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The outcome that a clause tells, or null.</summary>
    public IReadOnlyList<Effect>? Read()
    {
        if ((_cursor.Try(Made) ?? _cursor.Try(SetTo)) is { } made)
        {
            return [new OutcomeEffect(made, null, null)];
        }

        _cursor.SkipArticles();
        _ = _cursor.TakeAny("new");
        if (!Subject() || !_cursor.TakePhrase(Becomes) || State() is not { } state)
        {
            return null;
        }

        if (_cursor.Take("or") && State() is not null)
        {
            return []; // which of them, other sentences tell
        }

        if (_cursor.Take("instead", "of") && State() is { } other)
        {
            return [new OutcomeEffect(state, null, null, other)];
        }

        if (_cursor.IsAtEnd || _cursor.SeesAny(";", ","))
        {
            return [new OutcomeEffect(state, null, _cursor.Try(Otherwise))]; // under the condition in front of it
        }

        if (!_cursor.TakePhrase(Since))
        {
            return null;
        }

        return Condition() is { } condition ? [new OutcomeEffect(state, condition, _cursor.Try(Otherwise))] : null;
    }

    /// <summary>"On reaching approved" in front of a colon: the state after the event.</summary>
    public Expression? Reaching() =>
        (
            _cursor.Take("on", "reaching")
            || _cursor.Take("on", "entering")
            || _cursor.Take("when", "reaching")
            || _cursor.Take("upon", "reaching")
            || _cursor.Take("on", "becoming")
        ) && State() is { } state
            ? Build.Compare(
                BinaryOperator.Equal,
                new FieldExpression(FieldScope.Changed, vocabulary.StateField),
                new LiteralExpression(state)
            )
            : null;

    /// <summary>"Set phase to filling", "move the phase from low to filling".</summary>
    private string? SetTo()
    {
        if (!_cursor.TakeAny(Setting))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (
            grammar.Symbols.Match(_cursor) is not { } match
            || vocabulary.StateFieldOf(match.Symbol.Expression)?.Name != vocabulary.StateField
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        _ = _cursor.Take("from") && State() is null;
        _ = _cursor.TakeAny("back");
        return _cursor.TakeAny("to", "=", "into") ? State() : null;
    }

    private static readonly string[] Setting =
    [
        "set",
        "sets",
        "put",
        "puts",
        "change",
        "changes",
        "move",
        "moves",
        "switch",
        "switches",
        "turn",
        "turns",
        "bring",
        "brings",
        "reset",
        "resets",
        "advance",
        "advances",
    ];

    /// <summary>"Makes the card active", "puts it back to idle".</summary>
    private string? Made()
    {
        if (!_cursor.TakeAny("make", "makes", "turn", "turns", "put", "puts", "set", "sets", "bring", "brings"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (
            _cursor.Peek() is not { Kind: LexemeKind.Word, Number: null }
            || grammar.Symbols.Match(_cursor) is { Rank: < 4 }
        )
        {
            return null;
        }

        _cursor.Position++;
        _ = _cursor.TakeAny("back");
        _ = _cursor.TakeAny("to", "into", "in");
        return State();
    }

    private Expression? Condition()
    {
        var condition = grammar.Conditions.Read();
        return condition is not null && (_cursor.IsAtEnd || _cursor.SeesAny(",", ";")) ? condition : null;
    }

    private bool Subject()
    {
        if (_cursor.TakeAny("it"))
        {
            return true;
        }

        if (
            grammar.Symbols.Match(_cursor) is { } match
            && vocabulary.StateFieldOf(match.Symbol.Expression)?.Name == vocabulary.StateField
        )
        {
            _cursor.Position += match.Count;
            return true;
        }

        // "A document" of a record: up to two words that name nothing else.
        for (var words = 0; words < 3; words++)
        {
            if (words > 0 && _cursor.SeesAny("is", "becomes", "turns", "counts"))
            {
                return true;
            }

            if (
                _cursor.Peek() is not { Kind: LexemeKind.Word, Number: null }
                || grammar.Symbols.Match(_cursor) is { Rank: < 4 }
            )
            {
                return false;
            }

            _cursor.Position++;
        }

        return false;
    }

    private string? Otherwise()
    {
        _ = _cursor.TakeAny(",", ";");
        if (!_cursor.TakeAny("otherwise", "else"))
        {
            return null;
        }

        _ = _cursor.Take("it") && _cursor.TakePhrase(Becomes);
        return State();
    }

    private string? State()
    {
        var symbol = grammar.Symbols.Symbols.FirstOrDefault(one =>
            one.Expression is FieldExpression { Scope: FieldScope.Entity, Name: var name }
            && name == vocabulary.StateField
        );
        if (symbol is null || grammar.Symbols.MatchValue(_cursor, symbol) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Value;
    }
}
