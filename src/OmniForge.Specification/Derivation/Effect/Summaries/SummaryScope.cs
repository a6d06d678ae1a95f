using OmniForge.Foundation;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Summaries;

/// <summary>Reads which entities count: "looks at all items, or at those of the category", "only active loans count".</summary>
internal sealed class SummaryScope(Vocabulary vocabulary, SummaryInputs inputs, EffectEntity entity)
{
    private static readonly string[][] Verbs = Phrases.Of(
        "looks at,look at,considers,consider,covers,cover,takes,take,counts,count,includes,include,goes over,goes through,regards,regard,is about,is over,works on,reads,uses,tells of,sums up"
    );
    private static readonly string[][] Passives = Phrases.Of(
        "count,are counted,are considered,are included,are taken,are looked at,matter,are meant"
    );
    private static readonly string[][] Others = Phrases.Of(
        "or at those of,or those of,or only those of,or only at those of,or the ones of,or those in,or only those in,or those with,or only those with,or the ones in,or at those in,or at those with,or only the ones of"
    );
    private static readonly string[] Answers = ["answers", "returns", "gives", "tells", "answer", "reports", "shows"];

    private readonly List<SourceSpan> _spans = [];
    private readonly SymbolTable _symbols = new([.. vocabulary.Inputs, .. vocabulary.Items]);
    private Expression? _told;

    /// <summary>The sentences that say so.</summary>
    public IReadOnlyList<SourceSpan> Spans => _spans;

    /// <summary>What an entity must fulfil to count; null: all do.</summary>
    public Expression? Condition =>
        (_told, inputs.Condition(Item)) switch
        {
            (null, var given) => given,
            (var told, null) => told,
            var (told, given) => Build.And(told, given),
        };

    private FieldExpression Item => new(FieldScope.Item, entity.Noun);

    /// <summary>Notes what a sentence says; false, if it says something else.</summary>
    public bool Take(RuleText text)
    {
        foreach (var reading in text.Readings)
        {
            var grammar = new PhraseGrammar(new LexemeCursor(reading), _symbols);
            if ((Active(grammar) ?? Passive(grammar)) is not { } list || !grammar.Cursor.IsAtEnd)
            {
                continue;
            }

            for (var one = list; one is EachExpression { Operator: EachOperator.Where } where; one = where.List)
            {
                _told = _told is null ? where.Body : Build.And(where.Body, _told);
            }

            _spans.Add(text.Span);
            return true;
        }

        return false;
    }

    /// <summary>"Value stock looks at all items, or at those of the category, and answers:".</summary>
    private Expression? Active(PhraseGrammar grammar)
    {
        var cursor = grammar.Cursor;
        cursor.Position = 0;
        for (var words = 0; words < 6 && !cursor.TakePhrase(Verbs); words++)
        {
            if (cursor.Peek() is not { Kind: LexemeKind.Word })
            {
                return null;
            }

            cursor.Position++;
        }

        if (cursor.Position == 0 || new ItemListGrammar(grammar).Read() is not { } list)
        {
            return null;
        }

        _ = cursor.Take(",");
        if (cursor.TakePhrase(Others) && !Given(cursor))
        {
            return null;
        }

        _ = cursor.Take(",");
        _ = cursor.TakeAny("and") && cursor.TakeAny(Answers);
        _ = cursor.TakeAny(":", ".");
        return list.List;
    }

    /// <summary>"The category", "that category, if one is given".</summary>
    private bool Given(LexemeCursor cursor)
    {
        cursor.SkipArticles();
        _ = cursor.TakeAny("given", "one", "that", "this");
        var isTold = inputs.Filters.Any(filter =>
            filter.IsOptional && cursor.Take([.. Naming.WordsOf(filter.Field.Name)])
        );
        _ = cursor.Take(",");
        _ =
            cursor.Take("if", "one", "is", "given")
            || cursor.Take("if", "given")
            || cursor.Take("if", "it", "is", "given");
        return isTold;
    }

    /// <summary>"Only active loans are counted."</summary>
    private static Expression? Passive(PhraseGrammar grammar)
    {
        var cursor = grammar.Cursor;
        cursor.Position = 0;
        var isOnly = cursor.Sees("only");
        return
            new ItemListGrammar(grammar).Read() is { } list
            && (isOnly || list.List is FieldExpression)
            && cursor.TakePhrase(Passives)
            ? list.List
            : null;
    }
}
