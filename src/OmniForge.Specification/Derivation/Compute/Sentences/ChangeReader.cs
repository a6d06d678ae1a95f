using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads how a value changes: "60 % more for express", "12 % are added", "twice as much", "at most 500".</summary>
internal sealed class ChangeReader(PhraseGrammar grammar)
{
    private static readonly string[][] More = Phrases.Of(
        "more,extra,on top,is added,are added,are added on top,higher,surcharge,surcharge is added,are charged extra,come on top,comes on top,are charged on top,is charged on top,is charged extra"
    );
    private static readonly string[][] Less = Phrases.Of(
        "less,off,is taken off,are taken off,is deducted,are deducted,is subtracted,are subtracted,lower,cheaper,discount,is given off,discount is given,is cut off,are cut off"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly LimitGrammar _limits = new(grammar);
    private bool _mayBePoints;
    private readonly RoundingGrammar _roundings = new(grammar.Cursor);

    /// <summary>A limit, or null.</summary>
    public Func<Expression, Expression>? Limit() => _limits.Read();

    /// <summary>A rounding, or null.</summary>
    public Rounding? Rounding() => _roundings.Read();

    /// <summary>A rounding that goes on with a sentence before, or null.</summary>
    public Rounding? RoundingOn() => _roundings.ReadOn();

    /// <summary>A change that follows a value: "for express 60 % more", "3 percentage points more from 100 kg on", "0 if the level is none".</summary>
    public Func<Expression, Expression>? Following(bool mayReplace, bool mayBePoints) =>
        _cursor.Try(() =>
        {
            _mayBePoints = mayBePoints;
            var before = grammar.Circumstances.Read();
            _ = before is not null && _cursor.Take(",");
            var change = Scaled() ?? Passive(before is not null) ?? (mayReplace ? _cursor.Try(Replacement) : null);
            if (change is null)
            {
                return null;
            }

            var behind = before is null ? grammar.Circumstances.Read() : null;
            return (before ?? behind) is { } condition ? value => Build.Choose(condition, change(value), value)
                : before is null && change.Target is Replacer ? null
                : change;
        });

    /// <summary>"12 % are added", "5.00 is deducted", "60 % more".</summary>
    public Func<Expression, Expression>? Passive(bool isConditional) =>
        _cursor.Try(() => Share() ?? (isConditional ? Amount() : _cursor.Try(Amount)));

    /// <summary>"Multiplied by 1.15 as well", "divided by 2", "doubled".</summary>
    private Func<Expression, Expression>? Scaled() =>
        _cursor.Try(() =>
        {
            _ = _cursor.Take("it") && _cursor.Take("is");
            _ = _cursor.TakeAny("is", "are", "then");
            var change =
                _cursor.Take("multiplied", "by") || _cursor.Take("multiply", "by") || _cursor.Take("times")
                    ? grammar.Values.Factor() is { } factor
                        ? (value => Build.Multiply(value, factor))
                        : null
                    : _cursor.Take("divided", "by")
                        ? grammar.Values.Factor() is { } divisor
                            ? (value => new BinaryExpression(BinaryOperator.Divide, value, divisor))
                            : null
                        : _cursor.Take("doubled")
                            ? (value => Build.Multiply(value, Build.Number(2)))
                            : _cursor.Take("halved")
                                ? (value => Build.Multiply(value, Build.Number(0.5m)))
                                : (Func<Expression, Expression>?)null;
            _ = change is not null && (_cursor.Take("as", "well") || _cursor.TakeAny("too", "also"));
            return change;
        });

    /// <summary>"Twice as much", "half", "60 % more", "double".</summary>
    public Func<Expression, Expression>? Comparative()
    {
        if (_cursor.Take("twice") || _cursor.Take("double"))
        {
            _ = _cursor.Take("as", "much") || _cursor.Take("the", "price") || _cursor.Take("that");
            return value => Build.Multiply(value, Build.Number(2));
        }

        if (_cursor.Take("half"))
        {
            _ =
                _cursor.Take("as", "much")
                || _cursor.Take("the", "price")
                || _cursor.Take("of", "it")
                || _cursor.Take("of", "that");
            return value => Build.Multiply(value, Build.Number(0.5m));
        }

        return Passive(isConditional: false);
    }

    private Func<Expression, Expression>? Share() =>
        _cursor.Try(() =>
        {
            _ =
                _cursor.Take("a", "surcharge", "of")
                || _cursor.Take("a", "discount", "of")
                || _cursor.Take("another")
                || _cursor.Take("a", "further");
            var isPoints = SeesPoints();
            if (isPoints && !_mayBePoints)
            {
                return null;
            }

            if (grammar.Values.Percent() is not { Value: decimal share } fraction)
            {
                return null;
            }

            _ = _cursor.Take("of", "it") || _cursor.Take("of", "that") || _cursor.Take("of", "this");
            return _cursor.TakePhrase(More)
                    ? value => isPoints ? Build.Add(value, fraction) : Build.Multiply(value, Build.Number(1 + share))
                : _cursor.TakePhrase(Less)
                    ? value =>
                        isPoints ? Build.Subtract(value, fraction) : Build.Multiply(value, Build.Number(1 - share))
                : (Func<Expression, Expression>?)null;
        });

    private bool SeesPoints() => _cursor.Peek(1)?.Is("percentage") == true;

    private Func<Expression, Expression>? Amount()
    {
        _ =
            _cursor.Take("a", "surcharge", "of")
            || _cursor.Take("a", "discount", "of")
            || _cursor.Take("a", "fee", "of");
        if (grammar.Values.Sum() is not { } amount)
        {
            return null;
        }

        return _cursor.TakePhrase(More) ? value => Build.Add(value, amount)
            : _cursor.TakePhrase(Less) ? value => Build.Subtract(value, amount)
            : null;
    }

    private Func<Expression, Expression>? Replacement() =>
        _cursor.SeesAny("it", "this", "that") ? null
        : _cursor.Take("null") ? new Replacer(new LiteralExpression(null)).Apply
        : grammar.Values.Sum() is { } replacement ? new Replacer(replacement).Apply
        : null;

    private sealed class Replacer(Expression replacement)
    {
        public Expression Apply(Expression value)
        {
            ArgumentNullException.ThrowIfNull(value);
            return replacement;
        }
    }
}
