using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses that say what a value does not depend on: "the blocks do not depend on the days", "leap years make no difference".</summary>
internal sealed class IndependenceReader(PhraseGrammar grammar, SentenceContext context)
{
    private const int MaxWords = 4;

    private static readonly string[][] Denials = Phrases.Of(
        "do not depend on,does not depend on,are independent of,is independent of,do not vary with,does not vary with"
    );

    private static readonly string[][] Equalities = Phrases.Of(
        "make no difference,makes no difference,do not matter,does not matter,change nothing,changes nothing"
    );

    // What a calendar has and a count of its days does not notice.
    private static readonly string[][] CalendarWords = Phrases.Of(
        "leap years,a leap year,leap days,weekends,weekdays,sundays,public holidays,bank holidays"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a clause; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() =>
        _cursor.Try<IReadOnlyList<Fact>>(Denied) ?? _cursor.Try<IReadOnlyList<Fact>>(OfCalendar);

    private IndependenceFact[]? Denied()
    {
        var target = context.TakeTarget(_cursor) ?? SkipNoun();
        if (target is null || !_cursor.TakePhrase(Denials))
        {
            return null;
        }
        _cursor.SkipArticles();
        _ = _cursor.Take("number", "of");
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor) is not { Symbol.Expression: FieldExpression of } match)
        {
            return null;
        }
        _cursor.Position += match.Count;
        return [new(target.Name, of)];
    }

    /// <summary>What the sentences before were about, if a noun stands here that names nothing: "the blocks".</summary>
    private Expressions.Symbols.Symbol? SkipNoun()
    {
        _cursor.SkipArticles();
        for (var words = 0; words < MaxWords && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }; words++)
        {
            if (_cursor.SeesAny("do", "does", "is", "are"))
            {
                return context.Find(context.Last);
            }
            _cursor.Position++;
        }
        return null;
    }

    private Fact[]? OfCalendar() => _cursor.TakePhrase(CalendarWords) && _cursor.TakePhrase(Equalities) ? [] : null;
}
