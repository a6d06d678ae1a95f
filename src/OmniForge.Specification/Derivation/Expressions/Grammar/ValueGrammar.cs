using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads values: sums, products, shares, extremes, names, numbers.</summary>
internal sealed class ValueGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Times = Phrases.Of("*,times,multiplied by,x");
    private static readonly string[][] Over = Phrases.Of("/,divided by");
    private static readonly string[][] Plus = Phrases.Of("+,plus,increased by,added to");
    private static readonly string[][] Minus = Phrases.Of("-,minus,less,reduced by,decreased by");
    private static readonly string[][] Whichever = Phrases.Of(
        "whichever is more,whichever is larger,whichever is greater,whichever is higher,whichever is less,whichever is smaller,whichever is lower"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly FactorGrammar _factors = new(grammar);
    private PowerGrammar? _powers;
    private bool _isCondition;

    /// <summary>A value, or null with the cursor where it was.</summary>
    public Expression? Value() => _cursor.Try(Alternative);

    /// <summary>A sum without "or" alternatives.</summary>
    public Expression? Sum() => _cursor.Try(Additive);

    /// <summary>A part of a sum.</summary>
    public Expression? Product() => _cursor.Try(Multiplicative);

    /// <summary>A part of a product.</summary>
    public Expression? Factor() => _factors.Read();

    /// <summary>A share such as <c>7 %</c>, as a fraction of one; null with the cursor where it was.</summary>
    public LiteralExpression? Percent() => _cursor.Try(() => _factors.Percent());

    /// <summary>A number in digits or words with its unit.</summary>
    public LiteralExpression? Number() => _cursor.Try(_factors.Number);

    private Expression? Alternative()
    {
        if (Additive() is not { } first)
        {
            return null;
        }

        var mark = _cursor.Position;
        if (_cursor.Take("or") && Additive() is { } second && TakeWhichever() is { } isGreatest)
        {
            return new ExtremeExpression(isGreatest, [first, second]);
        }

        _cursor.Position = mark;
        return first;
    }

    private bool? TakeWhichever()
    {
        _ = _cursor.Take(",");
        var mark = _cursor.Position;
        return _cursor.TakePhrase(Whichever)
            ? !(_cursor.Peek(mark - _cursor.Position + 2)!.Text is "less" or "smaller" or "lower")
            : null;
    }

    private Expression? Additive()
    {
        var sum = Multiplicative();
        while (sum is not null && _cursor.Try(() => NextTerm(sum)) is { } longer)
        {
            sum = longer;
        }

        return sum;
    }

    private Expression? NextTerm(Expression sum)
    {
        var isApart = !_isCondition && _cursor.Sees(",") && IsSign(1) && _cursor.Take(",");
        var isPlus = _cursor.TakePhrase(Plus);
        if (!isPlus && !_cursor.TakePhrase(Minus))
        {
            return null;
        }

        if (_cursor.Try(() => ConditionalTerm(sum, isPlus, isApart)) is { } conditional)
        {
            return conditional;
        }

        if (_factors.Share() is { } share)
        {
            var factor = isPlus ? 1m + share : 1m - share;
            return Build.Multiply(sum, Build.Number(factor));
        }

        return Multiplicative() is { } term && IsNumber(sum) && IsNumber(term)
            ? isPlus
                ? Build.Add(sum, term)
                : Build.Subtract(sum, term)
            : null;
    }

    /// <summary>"…, plus 7.50 if it is express, plus 10 % if it is heavy": each for itself; one alone may be the condition of the whole sum.</summary>
    private Expression? ConditionalTerm(Expression sum, bool isPlus, bool isApart)
    {
        if (_isCondition)
        {
            return null;
        }

        var share = _factors.Share();
        var term = share is null ? Multiplicative() : null;
        if ((share is null && (term is null || !IsNumber(term))) || !_cursor.SeesAny("if", "when", "for", "where"))
        {
            return null;
        }

        _isCondition = true;
        var condition = grammar.Circumstances.Read();
        _isCondition = false;
        if (condition is null || !IsOneOfSeveral(isApart))
        {
            return null;
        }

        var change =
            share is { } part ? Build.Multiply(sum, Build.Number(isPlus ? 1m + part : 1m - part))
            : isPlus ? Build.Add(sum, term!)
            : Build.Subtract(sum, term!);
        return Build.Choose(condition, change, sum);
    }

    /// <summary>Whether another term follows, or the end behind a comma before the term.</summary>
    private bool IsOneOfSeveral(bool isApart) =>
        (_cursor.Sees(",") && IsSign(1))
        || (_cursor.Sees(",", "and") && IsSign(2))
        || (_cursor.Sees("and") && IsSign(1))
        || (isApart && (_cursor.IsAtEnd || _cursor.SeesAny(";", ".") || _cursor.Sees(",", "rounded")));

    private bool IsNumber(Expression operand) => grammar.KindOf(operand) != ValueKind.Time;

    private bool IsSign(int offset) => _cursor.Peek(offset)?.Text is "plus" or "minus" or "less";

    private Expression? Power() => (_powers ??= new(grammar, _factors)).Read();

    private Expression? Multiplicative()
    {
        var product = Power();
        while (product is not null && _cursor.Try(() => NextFactor(product)) is { } longer)
        {
            product = longer;
        }

        return product;
    }

    private Expression? NextFactor(Expression product)
    {
        if (_cursor.TakePhrase(Over))
        {
            var isWordy = _cursor.Peek(-1)!.Is("by");
            return Power() is { } divisor && !(isWordy && _cursor.SeesAny("times", "multiplied"))
                ? new BinaryExpression(BinaryOperator.Divide, product, divisor)
                : null;
        }

        var isTimes =
            _cursor.TakePhrase(Times)
            || (product is BinaryExpression { Operator: BinaryOperator.Multiply } && _cursor.Take("and", "by"));
        return isTimes && Power() is { } factor && IsNumber(factor) && IsNumber(product)
            ? Build.Multiply(product, factor)
            : null;
    }
}
