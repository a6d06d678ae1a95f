using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses: "the discount is 8 % of …", "multiply the toll by 1.8", "12 % are added", "the request is refused".</summary>
internal sealed class ClauseReader
{
    private static readonly IReadOnlyList<string[]> Actors = Phrases.Of(
        "the system,the service,the calculator,the component,the software,the program,it,we,the application,the module,the node"
    );
    private static readonly IReadOnlyList<string[]> Modals = Phrases.Of(
        "shall,must,will,should,has to,then,always,to,can,may"
    );
    private static readonly IReadOnlyList<string[]> Refusals = Phrases.Of(
        "the request is refused,the request is rejected,the request is turned down,the request shall be refused,the request shall be rejected,the request must be refused,the request must be rejected,"
            + "it is refused,it is rejected,this is refused,that is refused,this is rejected,refuse the request,reject the request,this is an error,that is an error,such a request is refused,such a request is rejected,"
            + "such requests are refused,such requests are rejected,the whole request is rejected,the whole request is refused,the calculation is refused,the request fails,this is not allowed,the request is invalid,"
            + "the request is refused with an error,the request shall be refused with an error,the answer is an error,is refused,is rejected,are refused,are rejected,refused,rejected,an error is returned,it is an error"
    );

    private static readonly string[] CostVerbs =
    [
        "costs",
        "cost",
        "pays",
        "pay",
        "counts",
        "count",
        "gets",
        "get",
        "receives",
        "receive",
        "is",
        "are",
    ];

    private readonly PhraseGrammar _grammar;
    private readonly LexemeCursor _cursor;
    private readonly SentenceContext _context;
    private readonly PredicateReader _predicates;
    private readonly ChangeReader _changes;

    /// <summary>A reader at the beginning of a sentence.</summary>
    public ClauseReader(PhraseGrammar grammar, SentenceContext context)
    {
        _grammar = grammar;
        _cursor = grammar.Cursor;
        _context = context;
        _changes = new(grammar);
        _predicates = new(grammar, _changes);
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
        return _cursor.Try(() => label is null ? null : _predicates.Read(label))
            ?? _cursor.Try(Impossible)
            ?? _cursor.Try(NoneBeyond)
            ?? _cursor.Try(Otherwise)
            ?? _cursor.Try(Conditional)
            ?? _cursor.Try(() => Main(null))
            ?? _cursor.Try(OfPlace)
            ?? _cursor.Try(Refused)
            ?? _cursor.Try(Demanded);
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
        return _cursor.TakePhrase(Refusals) ? [new RefusalFact(condition)] : WithOtherwise(Main(condition));
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

    /// <summary>"The request is refused if …", "requests with more than 30 nights are refused".</summary>
    private IReadOnlyList<Fact>? Refused()
    {
        if (_cursor.TakePhrase(Refusals))
        {
            return _grammar.Circumstances.Read() is { } when ? [new RefusalFact(when)] : null;
        }

        for (var words = 0; words < 3 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }; words++)
        {
            if (words > 0 && _cursor.Try(PlaceOfRefusal) is { } condition)
            {
                return [new RefusalFact(condition)];
            }

            _cursor.Position++;
        }

        return null;
    }

    private Expression? PlaceOfRefusal() =>
        _grammar.Circumstances.Read() is { } place && _cursor.TakePhrase(Refusals) ? place : null;

    /// <summary>"Children must not exceed tickets": what two inputs have to do with each other.</summary>
    private IReadOnlyList<Fact>? Demanded()
    {
        if (
            _grammar.Values.Sum() is not { } left
            || Dependencies.LocalsOf(left).Any()
            || !_cursor.TakeAny("must", "may", "can", "shall")
        )
        {
            return null;
        }

        var isNot = _cursor.Take("not");
        if (_cursor.Take("exceed"))
        {
            return isNot && _grammar.Values.Sum() is { } most
                ? [new RefusalFact(Build.Compare(BinaryOperator.Greater, left, most))]
                : null;
        }

        return
            _cursor.Take("be")
            && Comparators.TakePrefix(_cursor) is { } comparison
            && _grammar.Values.Sum() is { } right
            ?
            [
                new RefusalFact(
                    isNot ? Build.Compare(comparison, left, right) : Build.Not(Build.Compare(comparison, left, right))
                ),
            ]
            : null;
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
            ?? _cursor.Try(() => OfPronoun(condition))
            ?? _cursor.Try(AddedTo)
            ?? _cursor.Try(() => OfLast(condition))
            ?? _cursor.Try(() => Flagged(condition))
            ?? _cursor.Try(() => Needed(condition));
        return facts is null || condition is null ? facts : [.. facts.Select(fact => Under(condition, fact))];
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

        return targets.Count == 1
            ? _predicates.Read(targets[0], condition is not null)
            : _predicates.ReadRounding(targets);
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

    /// <summary>"Replicated storage costs twice as much".</summary>
    private IReadOnlyList<Fact>? Flagged(Expression? condition)
    {
        if (condition is not null || _context.Find(_context.Last) is not { } last || Flag() is not { } flag)
        {
            return null;
        }

        return _cursor.TakeAny(CostVerbs) && _changes.Comparative() is { } change
            ? [Under(flag, new AmendmentFact((_context.TakeTarget(_cursor) ?? last).Name, change))]
            : null;
    }

    private Expression? Flag()
    {
        _cursor.SkipArticles();
        Expression? flag = null;
        if (_context.Symbols.Match(_cursor, ValueKind.Boolean) is { } match)
        {
            _cursor.Position += match.Count;
            flag = match.Symbol.Expression;
        }
        else if (_context.Symbols.MatchValue(_cursor) is { } value)
        {
            _cursor.Position += value.Count;
            flag = Build.Compare(BinaryOperator.Equal, value.Symbol.Expression, new LiteralExpression(value.Value));
        }

        if (flag is not null && !_cursor.SeesAny(CostVerbs))
        {
            _cursor.Position++;
        }

        return flag;
    }

    /// <summary>"An approval is needed (approval_needed is true) if …", "the booking needs_deposit if …, otherwise it doesn't".</summary>
    private IReadOnlyList<Fact>? Needed(Expression? condition)
    {
        if (condition is not null)
        {
            return null;
        }

        var words = 0;
        while (words < 8 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null })
        {
            if (
                words > 0
                && _cursor.Try(() => _context.TakeTarget(_cursor) is { } flag && MayBeTrue(flag) ? Wanted(flag) : null)
                    is { } facts
            )
            {
                return facts;
            }

            words++;
            _cursor.Position++;
        }

        return
            _cursor.Take("(")
            && _context.TakeTarget(_cursor) is { } noted
            && MayBeTrue(noted)
            && TakeTrue()
            && _cursor.Take(")")
            ? Wanted(noted)
            : null;
    }

    private static bool MayBeTrue(Symbol symbol) => symbol.Kind == ValueKind.Boolean || symbol.IsUntyped;

    private bool TakeTrue() => (_cursor.Take("is") || _cursor.Take("=")) && _cursor.Take("true");

    private ArmFact[]? Wanted(Symbol flag)
    {
        if (_grammar.Circumstances.Read() is not { } condition)
        {
            return null;
        }

        var mark = _cursor.Position;
        _ = _cursor.TakeAny(",", ";") && _grammar.Circumstances.TakeOtherwise();
        if (
            _cursor.Position != mark
            && !(
                _cursor.Take("it", "does", "not")
                || _cursor.Take("it", "is", "not")
                || _cursor.Take("not")
                || _cursor.Take("false")
                || _cursor.Take("it", "is", "false")
            )
        )
        {
            return null;
        }

        return
        [
            new(
                flag.Name,
                [new(condition, new LiteralExpression(true)), new(null, new LiteralExpression(false))],
                true
            ),
        ];
    }

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

    /// <summary>"There can't be more children than tickets; such a request is refused".</summary>
    private IReadOnlyList<Fact>? Impossible()
    {
        if (
            !_cursor.Take("there")
            || !(
                _cursor.Take("can", "not", "be")
                || _cursor.Take("may", "not", "be")
                || _cursor.Take("must", "not", "be")
            )
            || !(_cursor.Take("more") || _cursor.Take("fewer"))
        )
        {
            return null;
        }

        var isMore = _cursor.Peek(-1)!.Is("more");
        if (
            _grammar.Values.Factor() is not { } left
            || !_cursor.Take("than")
            || _grammar.Values.Factor() is not { } right
        )
        {
            return null;
        }

        var mark = _cursor.Position;
        _ = _cursor.TakeAny(";", ",");
        _ = _cursor.Take("otherwise");
        if (!_cursor.TakePhrase(Refusals))
        {
            _cursor.Position = mark;
        }

        return [new RefusalFact(Build.Compare(isMore ? BinaryOperator.Greater : BinaryOperator.Less, left, right))];
    }

    /// <summary>What a condition names, if that is the value itself: "if that is negative, it counts as 0".</summary>
    private static FieldExpression? Itself(ArmFact arms, Expression condition) =>
        Dependencies
            .FieldsOf(condition)
            .FirstOrDefault(field => field.Scope == FieldScope.Local && field.Name == arms.Target.Replace(' ', '_'));

    /// <summary>A value that gives way to a limit as soon as it passes it is limited.</summary>
    private static Expression Replaced(Expression condition, Expression limit, Expression value) =>
        condition
            is BinaryExpression
            {
                Operator: BinaryOperator.Less
                    or BinaryOperator.LessOrEqual
                    or BinaryOperator.Greater
                    or BinaryOperator.GreaterOrEqual
            } comparison
        && comparison.Left == value
        && comparison.Right is LiteralExpression { Value: decimal right }
        && limit is LiteralExpression { Value: decimal left }
        && left == right
            ? Build.Limit(value, limit, comparison.Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual)
            : Build.Choose(condition, limit, value);

    private static Fact Under(Expression condition, Fact fact) =>
        fact switch
        {
            AmendmentFact amendment => amendment with
            {
                Apply = value => Build.Choose(condition, amendment.Apply(value), value),
            },
            ArmFact { Arms: [{ Condition: null } only] } arms when Itself(arms, condition) is { } itself =>
                new AmendmentFact(
                    arms.Target,
                    value => Replaced(Substitution.Replace(condition, itself, value), only.Value, value)
                ),
            ArmFact arms => arms with
            {
                Arms =
                [
                    .. arms.Arms.Select(
                        (arm, index) => Under(condition, arm, index == arms.Arms.Count - 1 && index > 0)
                    ),
                ],
            },
            _ => fact,
        };

    private static Arm Under(Expression condition, Arm arm, bool isOtherwise) =>
        isOtherwise && arm.Condition is null
            ? arm
            : arm with
            {
                Condition = arm.Condition is null ? condition : Build.And(condition, arm.Condition),
            };
}
