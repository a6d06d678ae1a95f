using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses: "the discount is 8 % of …", "multiply the toll by 1.8", "12 % are added", "the request is refused".</summary>
internal sealed class ClauseReader
{
    private static readonly string[][] Actors = Phrases.Of(
        "the system,the service,the calculator,the component,the software,the program,it,we,the application,the module,the node"
    );
    private static readonly string[][] Modals = Phrases.Of("shall,must,will,should,has to,then,always,to,can,may");
    private readonly PhraseGrammar _grammar;
    private readonly LexemeCursor _cursor;
    private readonly SentenceContext _context;
    private readonly PredicateReader _predicates;
    private readonly ChangeReader _changes;
    private readonly RefusalReader _refusals;
    private readonly FlagReader _flags;
    private readonly ChargeReader _charges;
    private readonly MinimumReader _minimums;
    private readonly DemandReader _demands;
    private readonly IndependenceReader _independences;
    private readonly RowsReader _rows;

    /// <summary>A reader at the beginning of a sentence.</summary>
    public ClauseReader(PhraseGrammar grammar, SentenceContext context)
    {
        _grammar = grammar;
        _cursor = grammar.Cursor;
        _context = context;
        _changes = new(grammar);
        _predicates = new(grammar, _changes);
        _refusals = new(grammar, context);
        _demands = new(grammar, context);
        _independences = new(grammar, context);
        _rows = new(grammar, context);
        _flags = new(grammar, context, _changes);
        _charges = new(grammar, context);
        _minimums = new(grammar, context);
    }

    /// <summary>"The module states true if …" below the name of the value.</summary>
    private IReadOnlyList<Fact>? Answered(Symbol label)
    {
        _cursor.Position = 0;
        _cursor.SkipArticles();
        if (_cursor.Position > 0)
        {
            _cursor.Position--;
        }

        return
            _cursor.TakePhrase(Actors)
            && _cursor.TakeAny(
                "states",
                "state",
                "answers",
                "answer",
                "returns",
                "return",
                "gives",
                "give",
                "says",
                "reports",
                "sets"
            )
            ? _predicates.Value(label)
            : null;
    }

    /// <summary>Reads what joins two clauses.</summary>
    public bool Separator() =>
        !_cursor.IsAtEnd
        && (
            _cursor.Take(";", "and")
            || _cursor.Take(",", "and")
            || _cursor.Take(",", "but")
            || _cursor.TakeAny(";", "and", "but", ",", ".")
        );

    /// <summary>The facts of the next clause; null, if it is not understood.</summary>
    public IReadOnlyList<Fact>? Read(Symbol? label)
    {
        if (_cursor.Position == 0 && ItemScope.Take(_cursor, _grammar.Symbols) is { Items: { } item })
        {
            return _grammar.Within(item, () => ReadAny(null));
        }

        return ReadAny(label);
    }

    private IReadOnlyList<Fact>? ReadAny(Symbol? label)
    {
        return _rows.Read()
            ?? _cursor.Try(() => label is null ? null : _predicates.Read(label) ?? Answered(label))
            ?? _minimums.Read()
            ?? _cursor.Try(_refusals.Impossible)
            ?? _cursor.Try(NoneBeyond)
            ?? _cursor.Try(NoneWithout)
            ?? _cursor.Try(Otherwise)
            ?? _cursor.Try(Conditional)
            ?? _cursor.Try(() => Main(null))
            ?? _cursor.Try(RoundedLast)
            ?? _cursor.Try(OfPlace)
            ?? _refusals.Read()
            ?? _demands.Read()
            ?? _independences.Read();
    }

    /// <summary>"If the wall area is 0 or less, the request is refused"; "at temperatures above 28 °C, 15 % are added".</summary>
    private IReadOnlyList<Fact>? Conditional()
    {
        if (_grammar.Circumstances.Read() is not { } condition)
        {
            return null;
        }

        _ = _cursor.Take(",");
        _ = _cursor.Take("then");
        return _refusals.Take() ? [new RefusalFact(condition)] : WithOtherwise(Main(condition));
    }

    /// <summary>"…, otherwise to false" behind "When length_m is more than 6, the system shall set wide_lane to true".</summary>
    private IReadOnlyList<Fact>? WithOtherwise(IReadOnlyList<Fact>? facts)
    {
        if (
            facts is not [ArmFact { Arms: [{ Condition: not null } arm] } only]
            || _context.Find(only.Target) is not { } target
        )
        {
            return facts;
        }

        if (MoreArms(target) is { Count: > 0 } arms)
        {
            return [only with { Arms = [arm, .. arms] }, .. _predicates.Following(target.Name)];
        }

        var other = _cursor.Try(() =>
        {
            _ = _cursor.TakeAny(",", ";", ".");
            if (!_grammar.Circumstances.TakeOtherwise())
            {
                return null;
            }

            _ = _cursor.Take(",");
            _ = _cursor.Take("it", "is") || _cursor.Take("to") || _cursor.Take("it", "shall", "be");
            return _predicates.Value(target);
        });
        return other is [ArmFact { Arms: [{ Condition: null } rest] }, ..]
            ? [only with { Arms = [arm, rest], IsSequence = true }, .. other.Skip(1)]
            : facts;
    }

    /// <summary>", for far 7.50 and for sea 12.00" behind "For near the fee is 5.00".</summary>
    private IReadOnlyList<Arm> MoreArms(Symbol target)
    {
        var mark = _cursor.Position;
        var arms = new CaseGrammar(_grammar, target.IsUntyped ? null : target.Kind, target.Values).ReadMore();
        if (arms.Any(arm => arm.Condition is null))
        {
            _cursor.Position = mark;
            return [];
        }

        return arms;
    }

    /// <summary>"Otherwise it is 4" behind a sentence with a condition.</summary>
    private IReadOnlyList<Fact>? Otherwise()
    {
        if (!_cursor.TakeAny("otherwise", "else") && !_cursor.Take("in", "all", "other", "cases"))
        {
            return null;
        }

        _ = _cursor.Take(",");
        return Main(null);
    }

    private IReadOnlyList<Fact>? Main(Expression? condition)
    {
        var facts =
            _cursor.Try(() => Commanded())
            ?? _cursor.Try(() => OfTarget(condition))
            ?? _charges.Read(condition is not null)
            ?? _cursor.Try(() => OfPronoun(condition))
            ?? _cursor.Try(AddedTo)
            ?? _cursor.Try(() => OfLast(condition))
            ?? _cursor.Try(() => _flags.Flagged(condition))
            ?? _cursor.Try(() => _flags.Needed(condition));
        return facts is null || condition is null
            ? facts
            : [.. facts.Select(fact => FactConditions.Under(condition, fact))];
    }

    /// <summary>The system shall compute, multiply, take off, never charge.</summary>
    private IReadOnlyList<Fact>? Commanded()
    {
        _ = _cursor.TakePhrase(Actors);
        while (_cursor.TakePhrase(Modals)) { }
        return new CommandReader(_grammar, _context, _predicates).Read();
    }

    /// <summary>"The discount is …", "net_price = …".</summary>
    private IReadOnlyList<Fact>? OfTarget(Expression? condition)
    {
        var targets = Targets();
        if (targets.Count == 0)
        {
            return null;
        }

        SkipMeasure();
        return targets.Count == 1
            ? _predicates.Read(targets[0], condition is not null)
            : _predicates.ReadRounding(targets);
    }

    /// <summary>"In kilograms" behind the name of what is defined.</summary>
    private void SkipMeasure()
    {
        if (_cursor.Sees("in") && _cursor.Peek(1) is { Kind: LexemeKind.Word } unit && UnitWords.IsUnit(unit.Text))
        {
            _cursor.Position += 2;
        }
    }

    private List<Symbol> Targets()
    {
        var targets = new List<Symbol>();
        if (
            _cursor.Sees("both")
            && _context.Mentioned is [.., var first, var second]
            && _cursor.Peek(1)?.Kind == LexemeKind.Word
        )
        {
            _cursor.Position += 2;
            return [_context.Find(first)!, _context.Find(second)!];
        }

        while (_context.TakeTarget(_cursor) is { } target)
        {
            targets.Add(target);
            var mark = _cursor.Position;
            if (!_cursor.Take(",", "and") && !_cursor.TakeAny(",", "and"))
            {
                break;
            }

            if (_context.TakeTarget(_cursor) is null)
            {
                _cursor.Position = mark;
                break;
            }

            _cursor.Position = mark;
            _ = _cursor.Take(",", "and") || _cursor.TakeAny(",", "and");
        }

        return targets;
    }

    private IReadOnlyList<Fact>? OfPronoun(Expression? condition) =>
        (
            _cursor.TakeAny("it", "this", "that")
            || _cursor.Take("the", "result")
            || _cursor.Take("the", "value")
            || _cursor.Take("the", "sum")
        ) && _context.Find(_context.Last) is { } last
            ? _predicates.Read(last, condition is not null)
            : null;

    /// <summary>"4.00 is added to the price", "10 % are taken off the price".</summary>
    private IReadOnlyList<Fact>? AddedTo()
    {
        var share = _grammar.Values.Percent();
        var amount = share ?? _grammar.Values.Sum();
        if (amount is null || !_cursor.TakeAny("is", "are"))
        {
            return null;
        }

        var isRise = _cursor.Take("added", "to");
        var isFall =
            !isRise
            && (_cursor.Take("taken", "off") || _cursor.Take("deducted", "from") || _cursor.Take("subtracted", "from"));
        if ((!isRise && !isFall) || _context.TakeTarget(_cursor) is not { } target)
        {
            return null;
        }

        return
        [
            new AmendmentFact(
                target.Name,
                value =>
                    share is { Value: decimal part } ? Build.Multiply(value, Build.Number(isRise ? 1 + part : 1 - part))
                    : isRise ? Build.Add(value, amount)
                    : Build.Subtract(value, amount)
            ),
        ];
    }

    /// <summary>"12 % are added", whose object is what the sentence before was about.</summary>
    private IReadOnlyList<Fact>? OfLast(Expression? condition) =>
        _context.Find(_context.Last) is { } last && _changes.Passive(isConditional: condition is not null) is { } change
            ? [new AmendmentFact(last.Name, change)]
            : null;

    /// <summary>"Rounded half up to cents at the end.", "to the cent, halves up.": how the value before is rounded.</summary>
    private IReadOnlyList<Fact>? RoundedLast() =>
        _cursor.Position != 0 || _context.Find(_context.Last) is not { } last ? null
        : _cursor.Sees("rounded") ? _predicates.ReadRounding([last])
        : _changes.RoundingOn() is { } rounding ? [new RoundingFact(last.Name, rounding)]
        : null;

    /// <summary>"A delivery in the zone domestic is free from … on", where the last value is meant.</summary>
    private IReadOnlyList<Fact>? OfPlace()
    {
        _cursor.SkipArticles();
        if (_context.Find(_context.Last) is not { } last || _cursor.Peek() is not { Kind: LexemeKind.Word })
        {
            return null;
        }

        _cursor.Position++;
        var place = _grammar.Circumstances.Read();
        if (
            !_cursor.TakeAny("is", "are", "costs", "cost")
            || !(_cursor.Take("free") || _cursor.Take("free", "of", "charge") || _cursor.Take("nothing"))
        )
        {
            return null;
        }

        var time = _grammar.Circumstances.Read();
        var condition = place is not null && time is not null ? Build.And(place, time) : place ?? time;
        return condition is null
            ? null
            : [new AmendmentFact(last.Name, value => Build.Choose(condition, Build.Number(0), value))];
    }

    /// <summary>"No fine is higher than 15.00".</summary>
    private IReadOnlyList<Fact>? NoneBeyond()
    {
        if (!_cursor.Take("no") || _context.TakeTarget(_cursor) is not { } target || !_cursor.TakeAny("is", "exceeds"))
        {
            return null;
        }

        var comparison = _cursor.Peek(-1)!.Is("exceeds") ? BinaryOperator.Greater : Comparators.TakePrefix(_cursor);
        if (comparison is not (BinaryOperator.Greater or BinaryOperator.Less) || _grammar.Values.Sum() is not { } limit)
        {
            return null;
        }

        return
        [
            new AmendmentFact(target.Name, value => Build.Limit(value, limit, comparison == BinaryOperator.Greater)),
        ];
    }

    /// <summary>"No heat loss, no heaters (0)": nothing of the one where there is nothing of the other.</summary>
    private IReadOnlyList<Fact>? NoneWithout()
    {
        if (!_cursor.TakeAny("no", "without") || _grammar.Symbols.Match(_cursor, ValueKind.Number) is not { } cause)
        {
            return null;
        }

        _cursor.Position += cause.Count;
        _ = _cursor.Take(",");
        _ = _cursor.Take("means") || _cursor.Take("there", "are") || _cursor.Take("there", "is");
        if (!_cursor.Take("no") || _context.TakeTarget(_cursor) is not { } target || target.Kind == ValueKind.Text)
        {
            return null;
        }

        _ = _cursor.Take("(", "0", ")") || _cursor.Take(",", "0");
        var isNone = Build.Compare(BinaryOperator.Equal, cause.Symbol.Expression, Build.Number(0));
        return [new AmendmentFact(target.Name, value => Build.Choose(isNone, Build.Number(0), value))];
    }
}
