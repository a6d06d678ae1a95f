using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>
/// Reads values that depend on circumstances: "0 % for standard, 5 % for trade", "true if …, otherwise false", "gold from 3000 on, silver from
/// 1200 on, none below". A single value without circumstance is one arm without condition.
/// </summary>
/// <param name="grammar">The grammars.</param>
/// <param name="kind">The sort of value that is expected, or null if nothing is known.</param>
/// <param name="values">The texts that it may be, if that is known.</param>
internal sealed class CaseGrammar(PhraseGrammar grammar, ValueKind? kind, IReadOnlyList<string> values)
{
    private static readonly string[][] Nothing = Phrases.Of(
        "nothing,no fee,no charge,no discount,no surcharge,no bonus,none,free,free of charge,not charged,nil"
    );
    private static readonly string[][] Fillers = Phrases.Of(
        "it is,it,they are,to,this is,is,it takes,it gets,it costs,it counts as,be,are,there is,there are"
    );
    private static readonly string[][] Denials = Phrases.Of(
        "it does not,it is not,not,they do not,they are not,it need not,it does not need one"
    );
    private static readonly string[][] Verbs = Phrases.Of(
        "takes,costs,is,has,gets,needs,are,means,gives,brings,pays,counts,earns,:,="
    );
    private static readonly string[] Increases =
    [
        "more",
        "less",
        "extra",
        "off",
        "higher",
        "lower",
        "cheaper",
        "discount",
        "surcharge",
        "on",
        "added",
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private Expression? _whole;
    private Expression? _scaled;
    private bool _isText;

    /// <summary>Whether "otherwise" stands before a value that has a condition of its own, so that the order of the arms counts.</summary>
    public bool IsSequence { get; private set; }

    /// <summary>A rounding that stands between the cases and changes only those before it, or null.</summary>
    public Rounding? Between { get; private set; }

    /// <summary>The arms, at least one; empty with the cursor where it was.</summary>
    public IReadOnlyList<Arm> Read()
    {
        var arms = new List<Arm>();
        while (
            (arms.Count == 0 || arms[^1].Condition is not null) && _cursor.Try(() => Next(arms.Count == 0)) is { } arm
        )
        {
            arms.Add(arm);
        }

        return arms;
    }

    /// <summary>Further arms behind a first one that was read already.</summary>
    public IReadOnlyList<Arm> ReadMore()
    {
        var arms = new List<Arm>();
        while (
            (arms.Count == 0 || arms[^1].Condition is not null) && _cursor.Try(() => Next(isFirst: false)) is { } arm
        )
        {
            arms.Add(arm);
        }

        return arms;
    }

    private Arm? Next(bool isFirst)
    {
        var between = isFirst ? null : _cursor.Try(Rounded);
        if (!isFirst && !Separator())
        {
            return null;
        }
        if (between is null)
        {
            return Case(isFirst);
        }
        // A number that the rounding leaves as it is may be rounded with all the others.
        if (
            Case(isFirst) is not { Value: LiteralExpression { Value: decimal number } } plain
            || number % between.Step != 0
        )
        {
            return null;
        }
        Between = between;
        return plain;
    }

    private Rounding? Rounded() =>
        _cursor.TakeAny(",", ";") && new RoundingGrammar(_cursor).Read() is { Step: not null } rounding
            ? rounding
            : null;

    private Arm? Case(bool isFirst)
    {
        var isOtherwise = !isFirst && grammar.Circumstances.TakeOtherwise();
        _ = isOtherwise && _cursor.Take(",");
        if (isOtherwise && kind == ValueKind.Boolean && _cursor.TakePhrase(Denials))
        {
            return new(null, new LiteralExpression(false));
        }

        var before = isOtherwise ? null : _cursor.Try(Before);
        _ = (isOtherwise || before is not null) && _cursor.TakePhrase(Fillers);
        if (Value() is not { } value)
        {
            return null;
        }

        return before is not null ? new(before, value)
            : isOtherwise ? Finish(value)
            : Behind(value, isFirst);
    }

    /// <summary>The last arm, unless a further circumstance follows its value: "otherwise 15 % from 5 tickets on".</summary>
    private Arm Finish(Expression value)
    {
        var condition = grammar.Circumstances.Read();
        IsSequence |= condition is not null;
        return new(condition, value);
    }

    private Arm? Behind(Expression value, bool isFirst)
    {
        if (grammar.Circumstances.TakeOtherwise())
        {
            return isFirst ? null : new(null, value);
        }

        if (_cursor.Try(Circumstance) is { } condition)
        {
            return new(condition, value);
        }

        return isFirst ? new(null, value) : null;
    }

    private Expression? Circumstance()
    {
        var isApart = _cursor.Take(",");
        _ = isApart && _cursor.Take("but");
        var condition = grammar.Circumstances.Read();
        var isWhole = _cursor.IsAtEnd || _cursor.SeesAny(",", ";", "and", "but", "otherwise", "else", ":");
        return !isApart || isWhole ? condition : null;
    }

    /// <summary>A circumstance before its value: "for standard 0 %", "C12 takes 210 kg", "from 3000 on: gold".</summary>
    private Expression? Before()
    {
        var condition = grammar.Circumstances.Read() ?? Key();
        if (condition is null)
        {
            return null;
        }

        _ = _cursor.Take(",");
        _ = _cursor.TakePhrase(Verbs);
        return _cursor.IsAtEnd ? null : condition;
    }

    private Expression? Key()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return _cursor.TakePhrase(Verbs) || _cursor.Peek()?.Number is not null
            ? Build.Compare(BinaryOperator.Equal, match.Symbol.Expression, new LiteralExpression(match.Value))
            : null;
    }

    private bool Separator()
    {
        var isComma = _cursor.TakeAny(",", ";");
        return _cursor.TakeAny("and", "but") || isComma || _cursor.SeesAny("otherwise", "else");
    }

    private Expression? Value()
    {
        if (!values.Contains("null", StringComparer.Ordinal) && _cursor.Take("null"))
        {
            return new LiteralExpression(null);
        }
        if (kind == ValueKind.Boolean || _cursor.SeesAny("true", "false"))
        {
            return Literal("true", true) ?? Literal("yes", true) ?? Literal("false", false) ?? Literal("no", false);
        }

        if (kind == ValueKind.Text || values.Count > 0)
        {
            return Text();
        }

        if (!_isText && _cursor.TakePhrase(Nothing))
        {
            return Build.Number(0);
        }

        return _cursor.Try(Elided) ?? _cursor.Try(Factor) ?? _cursor.Try(Number) ?? (kind is null ? Word() : null);
    }

    /// <summary>"5 %" behind "10 % of the price": a share of the same.</summary>
    private Expression? Elided() =>
        _whole is not null
        && grammar.Values.Percent() is { } share
        && !_cursor.SeesAny("of", "more", "less", "extra", "off")
            ? Build.Multiply(_whole, share)
            : null;

    /// <summary>"1.60 for express" behind "the base rate multiplied by 0.85 for economy": another factor of the same.</summary>
    private Expression? Factor() =>
        _scaled is not null
        && grammar.Values.Number() is { } factor
        && !_cursor.SeesAny("%", "*", "/", "times", "of", "+", "-")
            ? Build.Multiply(_scaled, factor)
            : null;

    private Expression? Number()
    {
        var value = grammar.Values.Value();
        if (
            value is null
            || (_cursor.Peek() is { } next && Increases.Contains(next.Text) && !_cursor.Sees("less", "than"))
            || _cursor.Sees("%")
        )
        {
            return null;
        }

        if (
            value is BinaryExpression { Operator: BinaryOperator.Multiply, Right: LiteralExpression } product
            && _cursor.Peek(-1) is { Kind: LexemeKind.Number }
            && _cursor.Peek(-2)?.Text is "by" or "times" or "*"
        )
        {
            _scaled ??= product.Left;
        }

        _whole ??= value is BinaryExpression { Operator: BinaryOperator.Multiply, Right: LiteralExpression } scaled
            ? scaled.Left
            : null;
        return value;
    }

    private LiteralExpression? Literal(string word, bool value) => _cursor.Take(word) ? new(value) : null;

    private LiteralExpression? Text()
    {
        var longest = values
            .Select(value => (value, words: Naming.WordsOf(value)))
            .OrderByDescending(pair => pair.words.Count)
            .FirstOrDefault(pair => pair.words.Count > 0 && _cursor.Sees([.. pair.words]));
        if (longest.value is not null)
        {
            _cursor.Position += longest.words.Count;
            return new(longest.value);
        }

        return _cursor.Peek() is { Kind: LexemeKind.Word } whole
            && values.FirstOrDefault(value => value.Equals(whole.Text, StringComparison.OrdinalIgnoreCase)) is { } same
                ? TakeText(same)
            : values.Count == 0 ? Word()
            : null;
    }

    private LiteralExpression TakeText(string value)
    {
        _cursor.Position++;
        return new(value);
    }

    /// <summary>A word that a text output may be.</summary>
    private LiteralExpression? Word()
    {
        if (
            _cursor.Peek() is not { Kind: LexemeKind.Word, Number: null } word
            || grammar.Symbols.Match(_cursor) is not null
        )
        {
            return null;
        }

        var follows = _cursor.Peek(1)?.Text;
        _isText = _isText || follows is not null;
        return
            (_isText && follows is null or "." or ",")
            || follows
                is "from"
                    or "if"
                    or "when"
                    or "for"
                    or "below"
                    or "above"
                    or "up"
                    or "under"
                    or "over"
                    or "otherwise"
                    or "in"
            ? TakeText(word.Text)
            : null;
    }
}
