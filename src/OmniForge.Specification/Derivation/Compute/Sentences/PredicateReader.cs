using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads what is said of a value, from the verb on: "is 8 % of …", "= …, but at least 40.00", "is never more than 75.00", "is rounded …".</summary>
internal sealed class PredicateReader(PhraseGrammar grammar, ChangeReader changes)
{
    private static readonly string[][] Copulas = Phrases.Of(
        "=,:,is,are,equals,shall be,must be,will be,is computed as,is calculated as,is calculated by,is the result of,shall be computed as,shall be calculated as,is equal to,amounts to,comes to,"
            + "is computed in blocks :,is charged in blocks :,is priced in blocks :,is computed in tiers :,is calculated in tiers :,is charged in tiers :,is priced in tiers :,is charged by tier :,is staggered :,"
            + "counts as,is set to,is determined as,results from,is then,is always,becomes,costs,shall equal,is defined as,is given by,can,is worked out as,is found as,is obtained as,is just,is simply"
    );
    private static readonly string[][] Origins = Phrases.Of(
        "follows from,depends on,results from,is determined by,is set by,is given by,comes from,is derived from,varies with,goes by"
    );
    private static readonly string[][] Scalings = Phrases.Of(
        "is multiplied by,are multiplied by,gets multiplied by,multiplied by"
    );
    private static readonly string[][] Rises = Phrases.Of(
        "is increased by,is raised by,rises by,grows by,increases by,goes up by"
    );
    private static readonly string[][] Falls = Phrases.Of(
        "is reduced by,is lowered by,is decreased by,falls by,decreases by,goes down by,is cut by"
    );
    private static readonly string[][] Tells = Phrases.Of(
        "says whether,tells whether,tells if,says if,shows whether,indicates whether,is a flag that tells whether,states whether"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private int _start;

    /// <summary>The facts that are said of a target; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read(Symbol target, bool isConditional = false) =>
        _cursor.Try<IReadOnlyList<Fact>>(() => Rounded([target]))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => Limited(target))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => Told(target, isConditional))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => Defined(target, isConditional))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => OfOrigin(target))
        ?? _cursor.Try<IReadOnlyList<Fact>>(() => Changed(target));

    /// <summary>"Are not rounded", "are rounded …", of several values.</summary>
    public IReadOnlyList<Fact>? ReadRounding(IReadOnlyList<Symbol> targets) => _cursor.Try(() => Rounded(targets));

    /// <summary>The value and all that follows it, from a place behind the verb.</summary>
    /// <param name="target">What the value is of.</param>
    /// <param name="isConditional">Whether a condition stands before it; then a further circumstance brings a further case.</param>
    public IReadOnlyList<Fact>? Value(Symbol target, bool isConditional = false)
    {
        grammar.Target = target.Expression;
        _start = _cursor.Position;
        if ((new TableGrammar(grammar).Cell(target) ?? new TierGrammar(grammar).Read()) is { } single)
        {
            return [new ArmFact(target.Name, [new(null, single)], true), .. Following(target.Name, !isConditional)];
        }

        var whole = ShareOf();
        var cases = new CaseGrammar(grammar, KindOf(target, whole), target.Values);
        var arms = InUnit(cases.Read());
        if (arms.Count == 0 || (target.IsUntyped && IsCompared()))
        {
            return whole is null ? _cursor.Try(() => Compared(target)) : null;
        }

        _ = _cursor.Take("instead");
        var facts = new List<Fact>();
        if (whole is null)
        {
            facts.Add(new ArmFact(target.Name, arms, cases.IsSequence));
        }
        else if (Share(arms, cases.IsSequence) is { } share)
        {
            facts.Add(new ArmFact(target.Name, [new(null, Build.Multiply(whole, share))], true));
        }
        else
        {
            return null;
        }

        if (cases.Between is { } between)
        {
            facts.Add(new RoundingFact(target.Name, between));
        }
        var following = Following(target.Name, !isConditional);
        facts.AddRange(
            arms is [{ Condition: { } only }] && whole is null
                ? following.Select(fact => FactConditions.Under(only, fact))
                : following
        );
        return facts;
    }

    /// <summary>The only value in the unit that follows it: "…, in hours".</summary>
    private IReadOnlyList<Arm> InUnit(IReadOnlyList<Arm> arms) =>
        arms is [{ Condition: null } only] && UnitGrammar.Take(_cursor, grammar.Symbols, only.Value) is { } converted
            ? [only with { Value = converted }]
            : arms;

    private bool IsCompared() => _cursor.SeesAny("<", ">", "<=", ">=");

    /// <summary>"night_run = run_minutes > 180, on the rounded value": a condition that is the value itself.</summary>
    private ArmFact[]? Compared(Symbol target)
    {
        if (target.Kind != ValueKind.Boolean && !target.IsUntyped)
        {
            return null;
        }

        _cursor.Position = _start;
        if (grammar.Conditions.Read() is not BinaryExpression { Operator: >= BinaryOperator.Less } condition)
        {
            return null;
        }

        _ = _cursor.Take(",", "on", "the", "rounded", "value") || _cursor.Take("on", "the", "rounded", "value");
        return [new(target.Name, [new(null, condition)], true)];
    }

    /// <summary>What follows a value: roundings, limits, changes.</summary>
    public IReadOnlyList<Fact> Following(string target, bool mayReplace = true)
    {
        var facts = new List<Fact>();
        var antecedents = grammar.Antecedents;
        if (grammar.Target is FieldExpression)
        {
            grammar.Antecedents = [grammar.Target];
        }

        do
        {
            while (_cursor.Try(() => Next(target, mayReplace)) is { } fact)
            {
                facts.Add(OfItself(fact));
            }
        } while (SignRemark.Take(_cursor));

        grammar.Antecedents = antecedents;
        return facts;
    }

    /// <summary>"…; 0 if that is negative": what follows a value may speak of the value itself.</summary>
    private Fact OfItself(Fact fact) =>
        fact is AmendmentFact amendment && grammar.Target is FieldExpression itself
            ? amendment with
            {
                Apply = value => Substitution.Replace(amendment.Apply(itself), itself, value),
            }
            : fact;

    private Fact? Next(string target, bool mayReplace)
    {
        var hasSeparator = _cursor.TakeAny(",", ";", ":");
        hasSeparator |= _cursor.TakeAny("and", "but");
        _ = _cursor.TakeAny("always", "then", "is", "are", "it") && _cursor.Take("is");
        if (_cursor.Take("not", "rounded") || _cursor.Take("unrounded"))
        {
            return new RoundingFact(target, null);
        }

        if ((changes.Rounding() ?? (hasSeparator ? changes.RoundingOn() : null)) is { } rounding)
        {
            return new RoundingFact(target, rounding);
        }

        if (changes.Limit() is { } limit)
        {
            return new AmendmentFact(target, UnderCircumstance(limit));
        }

        return hasSeparator && changes.Following(mayReplace, mayBePoints: false) is { } change
            ? new AmendmentFact(target, change)
            : null;
    }

    /// <summary>A change with the circumstance that follows it, if one does: "at least 3.00 when express is chosen".</summary>
    private Func<Expression, Expression> UnderCircumstance(Func<Expression, Expression> change) =>
        grammar.Circumstances.Read() is { } condition ? value => Build.Choose(condition, change(value), value) : change;

    private static ValueKind? KindOf(Symbol target, Expression? whole) =>
        whole is not null ? ValueKind.Number
        : target.IsUntyped || (target.Kind == ValueKind.Text && target.Values.Count == 0) ? null
        : target.Kind;

    /// <summary>"A share of the goods value:".</summary>
    private Expression? ShareOf() =>
        _cursor.Try(() =>
        {
            var mark = _cursor.Position;
            if (
                grammar.Values.Factor() is { } scaled
                && (_cursor.TakeAny("times", "*", "x") || _cursor.Take("multiplied", "by"))
                && _cursor.Take("a")
                && _cursor.TakeAny("factor", "multiplier", "coefficient")
                && (_cursor.Take(":") || (_cursor.Take("of") && _cursor.Peek()?.Number is not null))
            )
            {
                return scaled;
            }

            _cursor.Position = mark;
            _cursor.SkipArticles();
            return
                _cursor.TakeAny("share", "percentage", "part", "proportion")
                && _cursor.Take("of")
                && grammar.Values.Factor() is { } whole
                && _cursor.TakeAny(":", ",", "-")
                ? whole
                : null;
        });

    /// <summary>Cases of a share, with percentage points that are added under a circumstance.</summary>
    private Expression? Share(IReadOnlyList<Arm> arms, bool isSequence)
    {
        var share = ArmOrder.Combine(arms, isSequence, grammar.Symbols);
        while (share is not null && _cursor.Try(Points) is { } points)
        {
            share = points(share);
        }

        return share;
    }

    private Func<Expression, Expression>? Points()
    {
        var hasSeparator = _cursor.TakeAny(",", ";");
        hasSeparator |= _cursor.TakeAny("and", "plus");
        return hasSeparator ? changes.Following(mayReplace: false, mayBePoints: true) : null;
    }

    private List<Fact>? Defined(Symbol target, bool isConditional)
    {
        var hasVerb = _cursor.TakePhrase(Copulas);
        _ = hasVerb && _cursor.TakeAny("as", "then");
        if (!hasVerb && _cursor.Position > 0)
        {
            return null;
        }

        return Value(target, isConditional) is { } facts ? [.. facts] : null;
    }

    /// <summary>"Follows from the class: 40 for a building, 12 for machinery"; the cases tell what it is.</summary>
    private IReadOnlyList<Fact>? OfOrigin(Symbol target)
    {
        if (!_cursor.TakePhrase(Origins))
        {
            return null;
        }

        do
        {
            _cursor.SkipArticles();
            if (grammar.Symbols.Match(_cursor) is not { } match)
            {
                return null;
            }

            _cursor.Position += match.Count;
            grammar.Subject = match.Symbol.Kind == ValueKind.Number ? match.Symbol.Expression : grammar.Subject;
        } while (_cursor.TakeAny("and", ","));

        return _cursor.TakeAny(":", "-") && Value(target) is [ArmFact { Arms: [{ Condition: not null }, ..] }, ..] facts
            ? facts
            : null;
    }

    /// <summary>"Says whether …: it is true from 2.5 on and false below".</summary>
    private List<Fact>? Told(Symbol target, bool isConditional)
    {
        if (target.Kind != ValueKind.Boolean && !target.IsUntyped)
        {
            return null;
        }

        if (_cursor.TakePhrase(Tells))
        {
            while (_cursor.Peek() is { } next && !next.Is(":"))
            {
                _cursor.Position++;
            }

            _ = _cursor.Take(":");
            _ = _cursor.TakeAny("it", "this") && _cursor.Take("is");
        }
        else if (!_cursor.TakePhrase(Copulas))
        {
            return null;
        }

        return Value(target, isConditional) is { } facts ? [.. facts] : null;
    }

    private List<Fact>? Rounded(IReadOnlyList<Symbol> targets)
    {
        while (_cursor.TakeAny("is", "are", "shall", "must", "be", "will", "always", "all", "both", "then")) { }
        if (_cursor.Take("not", "rounded") || _cursor.Take("never", "rounded") || _cursor.Take("no", "rounding"))
        {
            return [.. targets.Select(target => new RoundingFact(target.Name, null))];
        }

        if (changes.Rounding() is not { } rounding)
        {
            return null;
        }

        SkipMoment();
        var facts = targets.Select(target => new RoundingFact(target.Name, rounding)).ToList<Fact>();
        facts.AddRange(targets.Count == 1 ? Following(targets[0].Name) : []);
        return facts;
    }

    /// <summary>"Once, after T-4 and T-5", "before it is taken off": the order of the text says the same.</summary>
    private void SkipMoment()
    {
        var mark = _cursor.Position;
        _ = _cursor.Take(",");
        _ = _cursor.Take("once");
        _ = _cursor.Take(",");
        if (
            _cursor.TakeAny("before", "after")
            || _cursor.Take("at", "the", "end")
            || _cursor.Take("only", "at", "the", "end")
            || _cursor.Take("in", "the", "end")
        )
        {
            _cursor.Position = _cursor.Count;
            return;
        }

        _cursor.Position = _cursor.Peek(-1)?.Is("once") == true ? _cursor.Position : mark;
    }

    private List<Fact>? Limited(Symbol target)
    {
        _ = _cursor.TakeAny("is", "are", "must", "shall", "will", "may", "counts");
        _ = _cursor.Take("be");
        return changes.Limit() is { } limit
            ? [new AmendmentFact(target.Name, UnderCircumstance(limit)), .. Following(target.Name)]
            : null;
    }

    /// <summary>"Is increased by 12 %", "is multiplied by 1.8", "is doubled".</summary>
    private List<Fact>? Changed(Symbol target)
    {
        var change =
            _cursor.Take("is", "doubled") ? (value => Build.Multiply(value, Build.Number(2)))
            : _cursor.Take("is", "halved") ? (value => Build.Multiply(value, Build.Number(0.5m)))
            : _cursor.Take("+", "=") ? Augmented(BinaryOperator.Add)
            : _cursor.Take("-", "=") ? Augmented(BinaryOperator.Subtract)
            : _cursor.Take("*", "=") ? Augmented(BinaryOperator.Multiply)
            : _cursor.Take("/", "=") ? Augmented(BinaryOperator.Divide)
            : _cursor.TakePhrase(Scalings)
                ? grammar.Values.Sum() is { } factor ? (value => Build.Multiply(value, factor))
                    : null
            : _cursor.TakePhrase(Rises) ? By(isRise: true)
            : _cursor.TakePhrase(Falls) ? By(isRise: false)
            : _cursor.TakeAny("is", "are", "costs") ? changes.Comparative()
            : (Func<Expression, Expression>?)null;
        if (change is null)
        {
            return null;
        }

        _ = _cursor.Take("in", "addition") || _cursor.Take("as", "well") || _cursor.TakeAny("too", "additionally");
        var condition = grammar.Circumstances.Read();
        return
        [
            new AmendmentFact(
                target.Name,
                condition is null ? change : value => Build.Choose(condition, change(value), value)
            ),
            .. Following(target.Name),
        ];
    }

    private Func<Expression, Expression>? Augmented(BinaryOperator sign) =>
        grammar.Values.Sum() is { } operand ? value => new BinaryExpression(sign, value, operand) : null;

    /// <summary>"By 12 %", "by 5.00".</summary>
    public Func<Expression, Expression>? By(bool isRise)
    {
        if (grammar.Values.Percent() is { Value: decimal share })
        {
            return value => Build.Multiply(value, Build.Number(isRise ? 1 + share : 1 - share));
        }

        return grammar.Values.Sum() is { } amount
            ? value => isRise ? Build.Add(value, amount) : Build.Subtract(value, amount)
            : null;
    }
}
