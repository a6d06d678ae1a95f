using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads on which occasion something is told: "(while open)", "with the third warning".</summary>
/// <param name="grammar">The grammars at the place.</param>
/// <param name="vocabulary">What may be named.</param>
/// <param name="memory">What sentences before were about.</param>
internal sealed class OccasionGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, EventMemory memory)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>"(While open or paused)": where the event happens, which the transitions say.</summary>
    public void TakePlace()
    {
        var mark = _cursor.Position;
        var state = grammar.Symbols.Symbols.FirstOrDefault(one =>
            one.Expression is FieldExpression { Scope: FieldScope.Entity, Name: var name }
            && name == vocabulary.StateField
        );
        if (state is null || !_cursor.Take("("))
        {
            return;
        }

        _ = _cursor.TakeAny("only");
        _ = _cursor.TakeAny("while", "when", "in", "from", "if");
        while (grammar.Symbols.MatchValue(_cursor, state) is { } value)
        {
            _cursor.Position += value.Count;
            _ = _cursor.TakeAny(",");
            _ = _cursor.TakeAny("or", "and");
        }

        if (!_cursor.Take(")"))
        {
            _cursor.Position = mark;
        }
    }

    /// <summary>The states in which the sentence says that the event happens; empty, if it says none.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>"In phase low or in phase high", "from booked", "while it is open".</summary>
    public bool TakeStates()
    {
        var mark = _cursor.Position;
        _ = _cursor.TakeAny(",");
        _ = _cursor.TakeAny("only");
        if (!_cursor.TakePhrase(PlaceLeads))
        {
            _cursor.Position = mark;
            return false;
        }

        var places = new List<string>();
        var end = mark;
        while (State() is { } state)
        {
            places.Add(state);
            end = _cursor.Position;
            _ = _cursor.TakeAny(",");
            _ = _cursor.TakeAny("or", "and");
            _ = _cursor.TakePhrase(PlaceLeads);
        }

        _cursor.Position = end;
        if (places.Count > 0)
        {
            Places = places;
        }

        return places.Count > 0;
    }

    /// <summary>Where the event happens, as a condition; null, if it is all places in which it may.</summary>
    public Expression? Place() =>
        Places.Count == 0 || vocabulary.Moves.All(move => Places.Contains(move.From, StringComparer.Ordinal))
            ? null
            : Places
                .Select(state =>
                    Build.Compare(
                        BinaryOperator.Equal,
                        new FieldExpression(FieldScope.Entity, vocabulary.StateField),
                        new LiteralExpression(state)
                    )
                )
                .Aggregate(Build.Or);

    /// <summary>Tells whether the event leads from where it happens to one state only.</summary>
    public bool LeadsTo(string state) =>
        vocabulary.Moves.Where(move => Places.Count == 0 || Places.Contains(move.From, StringComparer.Ordinal)).ToList()
            is { Count: > 0 } moves
        && moves.TrueForAll(move => move.To == state);

    private string? State()
    {
        _cursor.SkipArticles();
        _ = _cursor.TakeAny(
            "state",
            "status",
            "phase",
            "stage",
            "mode",
            "condition",
            "situation",
            vocabulary.StateField
        );
        _ = _cursor.TakeAny("is", "=", ":");
        var state = grammar.Symbols.Symbols.FirstOrDefault(one =>
            one.Expression is FieldExpression { Scope: FieldScope.Entity, Name: var name }
            && name == vocabulary.StateField
        );
        if (state is null || grammar.Symbols.MatchValue(_cursor, state) is not { } value)
        {
            return null;
        }

        _cursor.Position += value.Count;
        return value.Value;
    }

    private static readonly string[][] PlaceLeads = Phrases.Of(
        "in,from,while in,when in,if in,while,when,if,while it is,when it is,if it is,while it is in,when it is in,if it is in,out of,during,starting from,starting in,being in"
    );

    /// <summary>"With the third warning": the counter that the event raises has come so far.</summary>
    public Expression? Nth()
    {
        if (!_cursor.TakeAny("with", "on", "at", "after", "from"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (_cursor.Peek() is not { } word || Array.IndexOf(Ordinals, word.Text) is not (>= 0 and var index))
        {
            return null;
        }

        _cursor.Position++;
        if (_cursor.Peek() is not { Kind: LexemeKind.Word } noun)
        {
            return null;
        }

        _cursor.Position++;
        _ = _cursor.Take(",");
        var counters = memory
            .Changed.Where(name =>
                vocabulary.Field(name).Type is IntegerType
                && Naming.WordsOf(name).Any(part => Spelling.IsSame(part, noun.Text))
            )
            .ToList();
        return counters is [var counter]
            ? Build.Compare(
                BinaryOperator.GreaterOrEqual,
                new FieldExpression(FieldScope.Changed, counter),
                Build.Number(index + 1)
            )
            : null;
    }

    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ];
}
