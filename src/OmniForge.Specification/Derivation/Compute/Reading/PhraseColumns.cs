using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Tables;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>
/// Finds the column that a formula means by words that nothing is called by: "price of an hour" where a list below "An hour costs:" tells a number for
/// each room, "share of the roof type" where only one table has a row for each type.
/// </summary>
internal sealed class PhraseColumns
{
    private const int LongestPhrase = 8;

    private static readonly HashSet<string> Joints = new(
        "what,how,much,many,of,for,per,in,on,at,to,from,by,with,the,a,an,each,every,one,its,that,this,chosen,selected,respective,corresponding,applicable,given,value,table,list,row,above,below,as,told,listed".Split(
            ','
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Breaks = new(
        "times,multiplied,divided,plus,minus,rounded,and,or,if,when,is,are,but,then,where,with,both,at,half".Split(','),
        StringComparer.Ordinal
    );

    private readonly IReadOnlyList<(Symbol Column, ColumnWords Words)> _columns;
    private readonly StatementsReading _reading;

    /// <summary>A finder for what a reading left open.</summary>
    public PhraseColumns(Vocabulary vocabulary, PrdDocument document, StatementsReading reading)
    {
        _reading = reading;
        _columns =
        [
            .. vocabulary
                .Tables.SelectMany(table => table.Columns.Select((column, index) => (table, column, index)))
                .Where(one => one.column is { Kind: ValueKind.Number, Expression: LookupExpression, Key: not null })
                .Select(one =>
                    (
                        vocabulary.Columns.First(column => column.Expression == one.column.Expression),
                        ColumnWords.Of(one.table, one.index, document)
                    )
                ),
            .. reading
                .Facts.Where(fact =>
                    fact.Fact is Sentences.ArmFact { Arms.Count: > 1 } arms
                    && reading.Targets.TryGetValue(arms.Target, out var local)
                    && vocabulary.Outputs.All(output => output.Name != local.Name)
                    && arms.Arms.All(arm => arm.Value is LiteralExpression { Value: decimal })
                )
                .Select(fact =>
                    (reading.Targets[((Sentences.ArmFact)fact.Fact).Target], ColumnWords.Of(fact.Sentence))
                ),
        ];
    }

    /// <summary>The columns by the phrases that mean them.</summary>
    public IReadOnlyList<(Symbol Column, string Phrase)> Find(IEnumerable<RuleText> texts)
    {
        if (_columns.Count == 0)
        {
            return [];
        }

        var phrases = texts
            .Where(text => !text.IsIllustration && !_reading.Facts.Any(fact => fact.Source.Span == text.Span))
            .SelectMany(text => text.Readings.Take(1))
            .SelectMany(PhrasesIn)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. phrases
                .Select(phrase => (Column: ColumnOf(phrase, phrases.Count == 1), Phrase: phrase))
                .Where(pair => pair.Column is not null)
                .Select(pair => (pair.Column!, pair.Phrase)),
        ];
    }

    /// <summary>The operands of a formula that are words and no symbol's name.</summary>
    private IEnumerable<string> PhrasesIn(IReadOnlyList<Lexeme> formula)
    {
        var start = formula.ToList().FindIndex(lexeme => lexeme.Text is "=" or "is" or "are" or "equals");
        if (start < 1 || !formula.Skip(start).Any(IsOperator))
        {
            yield break;
        }

        var run = new List<Lexeme>();
        foreach (var lexeme in formula.Skip(start + 1).Append(new(LexemeKind.Symbol, ".", [], null, 0, 0)))
        {
            if (lexeme.Kind == LexemeKind.Word && !Breaks.Contains(lexeme.Text) && lexeme.Number is null or 1)
            {
                run.Add(lexeme);
                continue;
            }

            if (PhraseOf(run) is { } phrase)
            {
                yield return phrase;
            }

            run = [];
        }
    }

    private static bool IsOperator(Lexeme lexeme) =>
        lexeme.Text is "*" or "/" or "+" or "-" or "times" or "multiplied" or "divided" or "plus" or "minus";

    private string? PhraseOf(List<Lexeme> run)
    {
        run = [.. run.SkipWhile(lexeme => lexeme.Text is "the" or "a" or "an" or "by")];
        if (run.Count is 0 or > LongestPhrase)
        {
            return null;
        }

        var cursor = new LexemeCursor(run);
        return _reading.Symbols.Match(cursor) is { } match && match.Count == run.Count
            ? null
            : string.Join(' ', run.Select(lexeme => lexeme.Text));
    }

    private Symbol? ColumnOf(string phrase, bool isOnlyPhrase)
    {
        var words = Naming.WordsOf(phrase).Where(word => !Joints.Contains(word)).ToList();
        var used = _reading
            .Facts.Select(fact => fact.Fact)
            .OfType<Sentences.ArmFact>()
            .SelectMany(fact => fact.Arms)
            .SelectMany(arm => ExpressionParts.All(arm.Value))
            .ToHashSet();
        var fitting = _columns.Where(one => words.Count > 0 && words.TrueForAll(one.Words.Has)).ToList();
        var open = _columns.Where(one => !used.Contains(one.Column.Expression)).ToList();
        return Nearest(fitting, words)
            ?? Nearest([.. fitting.Intersect(open)], words)
            ?? (
                isOnlyPhrase && open is [var only] && fitting.Count == 0 && only.Words.IsAbout(words)
                    ? only.Column
                    : null
            );
    }

    /// <summary>The only column, or the only one whose own head has most of the words.</summary>
    private static Symbol? Nearest(List<(Symbol Column, ColumnWords Words)> columns, List<string> words)
    {
        if (columns.Count < 2)
        {
            return columns is [var only] ? only.Column : null;
        }

        var most = columns.Max(one => one.Words.InHead(words));
        return columns.Where(one => one.Words.InHead(words) == most).ToList() is [var nearest] ? nearest.Column : null;
    }
}
