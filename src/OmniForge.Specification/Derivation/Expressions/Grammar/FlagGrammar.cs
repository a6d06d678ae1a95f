using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads flags behind a preposition: "(for) an express job", "(for) non-members", "(for) a normal job".</summary>
internal sealed class FlagGrammar(PhraseGrammar grammar)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A flag as a condition, or null.</summary>
    public Expression? Read()
    {
        var isNot = _cursor.TakeAny("non", "not");
        var isOne = _cursor.SeesAny("a", "an");
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor, ValueKind.Boolean) is not { } match)
        {
            return _cursor.Try(Ordinary);
        }

        _cursor.Position += match.Count;
        SkipPlainNoun();
        _ = isOne && SkipNounOfOne();
        return isNot ? Build.Not(match.Symbol.Expression) : match.Symbol.Expression;
    }

    /// <summary>"A normal job" is one for which the only flag is not set.</summary>
    private Expression? Ordinary()
    {
        var flags = grammar
            .Symbols.Symbols.Where(symbol =>
                symbol
                    is { Kind: ValueKind.Boolean, Item: null, Expression: FieldExpression { Scope: FieldScope.Input } }
            )
            .ToList();
        if (
            flags is not [var flag]
            || grammar.Symbols.MatchValue(_cursor) is not null
            || !_cursor.TakeAny("normal", "ordinary", "regular", "usual", "standard")
        )
        {
            return null;
        }

        SkipPlainNoun();
        _ = SkipNounOfOne();
        return Build.Not(flag.Expression);
    }

    /// <summary>"Job" of "an express job".</summary>
    private bool SkipNounOfOne()
    {
        if (
            _cursor.Peek() is not { Kind: LexemeKind.Word, Number: null, Text.Length: > 2 } noun
            || NoNouns.Contains(noun.Text)
            || grammar.Symbols.Match(_cursor) is not null
        )
        {
            return false;
        }

        _cursor.Position++;
        return true;
    }

    private static readonly HashSet<string> NoNouns = new(
        "and,but,the,that,this,these,those,its,are,was,is,has,have,plus,minus,times,less,more,otherwise,else,then,half,twice,double,free,extra,than,from,with,for,when,where,unless,gets,costs,pays,takes,adds,counts,only,not".Split(
            ','
        ),
        StringComparer.Ordinal
    );

    /// <summary>Reads over "customers" behind what selects them.</summary>
    public void SkipPlainNoun()
    {
        if (
            _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } noun
            && noun.Text.EndsWith('s')
            && noun.Text.Length > 3
            && noun.Text
                is not (
                    "costs"
                    or "takes"
                    or "times"
                    or "plus"
                    or "minus"
                    or "less"
                    or "unless"
                    or "is"
                    or "has"
                    or "percentages"
                    or "pays"
                    or "gets"
                )
            && grammar.Symbols.Match(_cursor) is null
        )
        {
            _cursor.Position++;
        }
    }
}
