using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>
/// The grammar of a sentence about one event: conditions and labels, and what happens under them, joined by commas, "and", "then" and
/// semicolons. A sentence is read as a whole or not at all.
/// </summary>
internal sealed class EventGrammar
{
    private static readonly string[][] Openings = Phrases.Of(
        "then,also,finally,first,next,afterwards,after that,in addition,besides,and,but,so,as a result,otherwise it,this causes,causes,lets,this means,that means"
    );

    private static readonly string[][] SubjectLeads = Phrases.Of(
        "on,with,for,after,upon,when,during,at,if,once,whenever,as soon as,in case of,in the case of,in response to,following,by,as a result of,on receipt of,on receiving,whoever sends,who sends,to,a,an,sending"
    );

    private static readonly string[][] Arrivals = Phrases.Of(
        "arrives,comes,comes in,happens,occurs,is received,takes place,is sent,is fired,is raised,has happened,has arrived,has come"
    );

    private readonly EventVocabulary _vocabulary;
    private readonly EventMemory _memory;
    private readonly PhraseGrammar _grammar;
    private readonly LexemeCursor _cursor;
    private readonly ChangeGrammar _changes;
    private readonly DemandGrammar _demands;
    private readonly ResultGrammar _results;
    private readonly KeepGrammar _keeps;
    private readonly OutcomeGrammar _outcomes;
    private readonly OccasionGrammar _occasions;
    private readonly List<Effect> _effects = [];

    private EventGrammar(
        IReadOnlyList<Lexeme> lexemes,
        EventVocabulary vocabulary,
        EventMemory memory,
        bool ignoresCase
    )
    {
        _vocabulary = vocabulary;
        _memory = memory;
        _grammar = new(new LexemeCursor(lexemes), vocabulary.Table)
        {
            Subject = memory.Subject,
            Antecedents = memory.Antecedents,
        };
        _cursor = _grammar.Cursor;
        var kinds = new ConditionKinds(_grammar, vocabulary, ignoresCase);
        _grammar.Further = kinds.Read;
        _changes = new(_grammar, vocabulary, memory);
        _demands = new(_grammar, vocabulary, kinds, _effects);
        _results = new(_grammar, vocabulary, memory);
        _keeps = new(_grammar, vocabulary, memory);
        _outcomes = new(_grammar, vocabulary);
        _occasions = new(_grammar, vocabulary, memory);
    }

    /// <summary>What a sentence says, in its order; null if it is not understood as a whole.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="vocabulary">What it may name.</param>
    /// <param name="memory">What sentences before were about; changed only if the sentence is understood.</param>
    public static IReadOnlyList<Effect>? Read(string sentence, EventVocabulary vocabulary, EventMemory memory)
    {
        return ReadTold(sentence, vocabulary, memory)
            ?? (Reasons.Without(sentence, vocabulary.Names) is { } bare ? ReadTold(bare, vocabulary, memory) : null);
    }

    private static IReadOnlyList<Effect>? ReadTold(string sentence, EventVocabulary vocabulary, EventMemory memory)
    {
        return ReadPlain(vocabulary.Sentences.Of(sentence), vocabulary, memory)
            ?? (
                EventPhrases.Plain(sentence, vocabulary.Names) is { } other
                    ? ReadPlain(vocabulary.Sentences.Of(other), vocabulary, memory)
                    : null
            );
    }

    private static IReadOnlyList<Effect>? ReadPlain(PlainSentence plain, EventVocabulary vocabulary, EventMemory memory)
    {
        foreach (var candidate in EventText.Candidates(plain.Text, vocabulary))
        {
            var lexemes = candidate.IsDemand ? EventText.Lexemes(candidate.Text) : plain.Lexemes;
            var grammar = new EventGrammar(lexemes, vocabulary, memory, plain.IgnoresCase || memory.IgnoresCase);
            if (
                grammar.Sentence() is { } effects
                && (!candidate.IsDemand || effects.All(effect => effect is DemandEffect or OutcomeEffect))
            )
            {
                memory.Subject = grammar._grammar.Subject;
                memory.WasDemand = effects.Count > 0 && effects.All(effect => effect is DemandEffect);
                return plain.IsAfter ? [.. effects.Select(After)] : effects;
            }
        }

        return null;
    }

    /// <summary>A condition that stands by itself, as the guard of a transition does; null, if it is not understood as a whole.</summary>
    public static Expression? ReadCondition(string text, EventVocabulary vocabulary, EventMemory memory)
    {
        var plain = vocabulary.Sentences.Of(text);
        var grammar = new EventGrammar(plain.Lexemes, vocabulary, memory, plain.IgnoresCase || memory.IgnoresCase);
        var condition = grammar._grammar.Conditions.Read() ?? grammar._grammar.Circumstances.Read();
        return grammar._cursor.IsAtEnd ? condition : null;
    }

    private static Effect After(Effect effect) =>
        effect is DemandEffect demand ? demand with { IsAfter = true } : effect;

    private List<Effect>? Sentence()
    {
        if (_cursor.Count == 0)
        {
            return null;
        }

        Expression? label = null;
        var labels = 0;
        do
        {
            if (_cursor.TakePhrase(Openings))
            {
                _ = _cursor.TakeAny(",", ":");
            }

            Subject();
            var count = _effects.Count;
            var isLabelled = false;
            if (_cursor.Try(Label) is { } next)
            {
                label = next;
                labels++;
                isLabelled = true;
            }

            // Behind two labels, what has none of its own belongs to neither, unless it says itself what it is about.
            if (!Segment(label) || (labels > 1 && !isLabelled && !_demands.IsOfChanges))
            {
                return null;
            }

            for (var i = count; i < _effects.Count; i++)
            {
                _effects[i] = _effects[i].Under(_occasions.Place());
            }
        } while (_cursor.TakeAny(";", ".") && !_cursor.IsAtEnd);

        _ = _cursor.Take(".");
        return _cursor.IsAtEnd ? _effects : null;
    }

    /// <summary>The events that the sentence is about, in front of what it says of them: "Earn and redeem", "On enter,".</summary>
    private void Subject()
    {
        var mark = _cursor.Position;
        _ = _cursor.TakePhrase(SubjectLeads);
        var isEvent = _cursor.Take("every", "event") || _cursor.Take("each", "event");
        isEvent = isEvent || (_cursor.Take("the", "event") && _cursor.Position > mark + 1);
        _ = _cursor.TakeAny("event", "trigger", "is");
        while (EventName())
        {
            isEvent = true;
            _occasions.TakePlace();
            if (!_cursor.SeesAny(",", "and", "or") || !IsEventBehind())
            {
                break;
            }

            _ = _cursor.TakeAny(",");
            _ = _cursor.TakeAny("and", "or");
        }

        if (!isEvent)
        {
            _cursor.Position = mark;
            return;
        }

        _ = _cursor.TakePhrase(Arrivals);
        _ = _occasions.TakeStates();
        _ = _cursor.TakeAny(":", ",", "-", "->", ";");
        _ = _cursor.TakePhrase(Openings);
        _ = _cursor.Take("then");
    }

    private bool IsEventBehind()
    {
        var mark = _cursor.Position;
        _ = _cursor.TakeAny(",");
        _ = _cursor.TakeAny("and", "or");
        var isOne = EventName();
        _cursor.Position = mark;
        return isOne;
    }

    private bool EventName()
    {
        foreach (var name in _vocabulary.Events)
        {
            string[] words = [.. Naming.WordsOf(name)];
            if (_cursor.Take(name) || _cursor.Take(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A condition in front of a colon: "normal: …", "electric and a charging bay is free: …", "all others: …".</summary>
    private Expression? Label()
    {
        if (_cursor.TakePhrase(EventText.Others) && _memory.Labels.Count > 0)
        {
            while (_cursor.Peek() is { } gloss && !gloss.Is(":"))
            {
                _cursor.Position++;
            }

            return _cursor.Take(":") ? _memory.Labels.Select(Build.Not).Aggregate(Build.And) : null;
        }

        var condition = _cursor.Try(_outcomes.Reaching) ?? _grammar.Circumstances.Read() ?? _grammar.Conditions.Read();
        if (condition is null || !(_cursor.Take(":") || _cursor.Take("-")))
        {
            return null;
        }

        _memory.Labels.Add(condition);
        return condition;
    }

    /// <summary>What happens under one condition, up to a semicolon or the end.</summary>
    private bool Segment(Expression? label)
    {
        var lead = _cursor.Try(Lead);
        var isOtherwise = lead is null && _cursor.TakeAny("otherwise", "else");
        if (isOtherwise)
        {
            _ = _cursor.Take(",");
            var isAlways = _effects.Count == 0 && _memory.WasDemand;
            if (_memory.LastCondition is null && !isAlways)
            {
                return false;
            }

            lead = isAlways ? null : Build.Not(_memory.LastCondition!);
        }

        if (lead is not null)
        {
            _memory.LastCondition = isOtherwise ? _memory.LastCondition : lead;
        }

        do
        {
            var count = _effects.Count;
            if (!Effects())
            {
                return false;
            }

            for (var i = count; i < _effects.Count; i++)
            {
                _effects[i] = Settled(_effects[i]).Under(Settled(lead)).Under(_demands.IsOfChanges ? null : label);
            }
        } while (Next());

        return _cursor.IsAtEnd || _cursor.SeesAny(";", ".");
    }

    private Effect Settled(Effect effect) => effect.When is null ? effect : effect with { When = Settled(effect.When) };

    /// <summary>A condition on what sentences before have changed is one on the new values.</summary>
    private Expression? Settled(Expression? condition) =>
        condition is null
            ? null
            : ExpressionParts.MapFields(
                condition,
                field =>
                    field.Scope == FieldScope.Entity && _memory.Changed.Contains(field.Name)
                        ? field with
                        {
                            Scope = FieldScope.Changed,
                        }
                        : field
            );

    /// <summary>"If …," in front of what happens; "on a bonus day" needs no comma.</summary>
    private Expression? Lead()
    {
        if (_cursor.Try(_occasions.Nth) is { } nth)
        {
            return nth;
        }

        var isIf = _cursor.SeesAny("if", "when", "unless", "where", "while", "whenever", "as");
        if (_grammar.Circumstances.Read() is not { } condition)
        {
            return null;
        }

        while (isIf && _cursor.Try(() => More(condition)) is { } longer)
        {
            condition = longer;
        }

        var isSet = _cursor.TakeAny(",", ":");
        _ = _cursor.Take("then");
        return isSet || !isIf ? condition : null;
    }

    /// <summary>", or if there was none".</summary>
    private Expression? More(Expression condition)
    {
        _ = _cursor.Take(",");
        return _cursor.Take("or") && _cursor.SeesAny("if", "when") && _grammar.Circumstances.Read() is { } other
            ? Build.Or(condition, other)
            : null;
    }

    private bool Effects()
    {
        var mark = _cursor.Position;
        _demands.Reset();
        foreach (
            var reader in (ReadOnlySpan<Func<IReadOnlyList<Effect>?>>)
                [_keeps.Read, _demands.Read, _outcomes.Read, _changes.Read, _results.Read]
        )
        {
            if (_cursor.Try(reader) is { } effects && IsBoundary())
            {
                _effects.AddRange(effects.Where(effect => !IsTold(effect)));
                return true;
            }

            _cursor.Position = mark;
        }

        return false;
    }

    /// <summary>The state that follows, which the transitions say.</summary>
    private bool IsTold(Effect effect) =>
        effect is OutcomeEffect { Condition: null, When: null, Otherwise: null, InsteadOf: null } outcome
        && _occasions.Places.Count > 0
        && _occasions.LeadsTo(outcome.State);

    private bool IsBoundary() => _cursor.IsAtEnd || _cursor.SeesAny(",", ";", "and", "then", "but", ".") || IsGloss();

    /// <summary>": it may fall", which says nothing new.</summary>
    private bool IsGloss()
    {
        if (!_cursor.Sees(":", "it", "may") && !_cursor.Sees(":", "it", "can"))
        {
            return false;
        }

        var rest = _cursor.Position + 3;
        for (var i = rest; i < _cursor.Count; i++)
        {
            if (_cursor.Peek(i - _cursor.Position) is { Number: not null })
            {
                return false;
            }
        }

        _cursor.Position = _cursor.Count;
        return true;
    }

    private bool Next()
    {
        var mark = _cursor.Position;
        var isMore = _cursor.Take(",");
        isMore |= _cursor.TakeAny("and", "then", "but");
        isMore |= _cursor.TakeAny("then", "also");
        if (isMore && !_cursor.IsAtEnd)
        {
            return true;
        }

        _cursor.Position = mark;
        return false;
    }
}
