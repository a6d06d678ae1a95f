using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads references to tables: "taken from Table 3", "looked up in the table below by zone and weight".</summary>
internal sealed class TableGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Openings = Phrases.Of(
        "taken from,read from,looked up in,looked up from,found in,given by,given in,listed in,shown in,told by,stated in,set by,set out in,determined by,determined from,according to,as per,from,as in,in"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The cell that a table has for a value; null with the cursor where it was.</summary>
    /// <param name="target">What the value is.</param>
    public Expression? Cell(Symbol target) => _cursor.Try(() => Read(target));

    private Expression? Read(Symbol target)
    {
        _ = _cursor.TakePhrase(Openings);
        _cursor.SkipArticles();
        if (!_cursor.Take("table"))
        {
            return null;
        }

        int? number = null;
        if (_cursor.Peek() is { Kind: LexemeKind.Number, Number: { } told } && decimal.IsInteger(told))
        {
            (number, _cursor.Position) = ((int)told, _cursor.Position + 1);
        }

        _ = _cursor.TakeAny("below", "above");
        SkipKeys();
        var candidates = grammar
            .Tables.Where(table => number is null || table.Number == number)
            .Select(table => ColumnOf(table, target, mayBeOnly: number is not null))
            .OfType<Symbol>()
            .ToList();
        return candidates is [var only] ? only.Expression : null;
    }

    /// <summary>"By zone and weight", "for the customer's plan": what selects the row, which the table tells too.</summary>
    private void SkipKeys()
    {
        var mark = _cursor.Position;
        if (!_cursor.TakeAny("by", "for", "using", "with", "under"))
        {
            return;
        }

        do
        {
            _cursor.SkipArticles();
            if (grammar.Symbols.Match(_cursor) is not { } match)
            {
                _cursor.Position = mark;
                return;
            }

            _cursor.Position += match.Count;
            mark = _cursor.Position;
        } while (_cursor.TakeAny("and", ","));
    }

    private static Symbol? ColumnOf(TableReference table, Symbol target, bool mayBeOnly)
    {
        var words = Naming.WordsOf(target.Name);
        var named = table.Columns.FirstOrDefault(column => Spelling.AreSame(Naming.WordsOf(column.Name), words));
        return named
            ?? (mayBeOnly && table.Columns is [var only] ? only : null)
            ?? table.Columns.FirstOrDefault(column =>
                column.Aliases.Any(alias => Spelling.AreSame(Naming.WordsOf(alias), words))
            );
    }
}
