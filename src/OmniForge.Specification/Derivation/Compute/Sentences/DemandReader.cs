using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>
/// Reads what somebody demands under circumstances: "the law wants a break of at least 30 minutes if …"; another sentence calls
/// it "what the law wants".
/// </summary>
internal sealed class DemandReader(PhraseGrammar grammar, SentenceContext context)
{
    private const int MaxWords = 4;

    private static readonly string[] Verbs =
    [
        "wants",
        "want",
        "requires",
        "require",
        "demands",
        "demand",
        "prescribes",
        "prescribe",
        "asks",
        "expects",
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The name under which other sentences speak of such a demand: "what the law wants"; null if the sentence is none.</summary>
    public static string? NameIn(IReadOnlyList<Lexeme> sentence)
    {
        var cursor = new LexemeCursor(sentence);
        cursor.SkipArticles();
        var words = new List<string>();
        while (words.Count < MaxWords && cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word)
        {
            words.Add(word.Text);
            cursor.Position++;
            if (Verbs.Contains(word.Text))
            {
                var isDemand = words.Count > 1 && cursor.SeesAny("a", "an", "at", "for");
                return isDemand ? $"what {string.Join(' ', words)}" : null;
            }
        }
        return null;
    }

    /// <summary>The demand; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() => _cursor.Try<IReadOnlyList<Fact>>(Demand);

    private ArmFact[]? Demand()
    {
        if (_cursor.Position > 0 || NameIn(Rest()) is not { } name || context.Find(name) is not { } target)
        {
            return null;
        }
        while (!_cursor.TakeAny(Verbs))
        {
            _cursor.Position++;
        }
        _ = _cursor.Take("for");
        _ = _cursor.Try(Noun);
        var arms = new List<Arm>();
        while (_cursor.Try(() => Case(arms.Count == 0)) is { } arm)
        {
            arms.Add(arm);
        }
        return arms.Count > 0 ? [new(target.Name, [.. arms, new(null, Build.Number(0))], false)] : null;
    }

    /// <summary>"A break of": what is demanded.</summary>
    private string? Noun()
    {
        _cursor.SkipArticles();
        for (var words = 0; words < MaxWords && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }; words++)
        {
            if (words > 0 && _cursor.Take("of"))
            {
                return "of";
            }
            _cursor.Position++;
        }
        return null;
    }

    private Arm? Case(bool isFirst)
    {
        if (!isFirst && !_cursor.Take(",", "and") && !_cursor.TakeAny("and", ",", ";"))
        {
            return null;
        }
        _ = _cursor.Take("at", "least") || _cursor.Take("a", "minimum", "of");
        grammar.LastUnit = null;
        return
            grammar.Values.Number() is { } amount
            && (grammar.LastUnit is not { } unit || IsKnown(unit))
            && grammar.Circumstances.Read() is { } condition
            ? new(condition, amount)
            : null;
    }

    /// <summary>Whether something else is counted in this unit, so that both can be compared.</summary>
    private bool IsKnown(string unit) =>
        grammar.Symbols.Symbols.Any(symbol => symbol.Kind == ValueKind.Number && UnitGrammar.UnitOf(symbol) == unit);

    private List<Lexeme> Rest()
    {
        var rest = new List<Lexeme>();
        for (var offset = 0; _cursor.Peek(offset) is { } lexeme; offset++)
        {
            rest.Add(lexeme);
        }
        return rest;
    }
}
