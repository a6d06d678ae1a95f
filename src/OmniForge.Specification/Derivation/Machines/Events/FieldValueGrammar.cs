using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads the value that a field gets, by the field's own type, with its rounding, limits and conditions.</summary>
internal sealed class FieldValueGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, EventMemory memory)
{
    private static readonly string[][] NothingWords = Phrases.Of(
        "null,nothing,none,no value,empty,an empty list,the empty list,not set,unset,blank"
    );
    private static readonly string[][] Laters = Phrases.Of("later of,latest of,last of,more recent of");
    private static readonly string[][] Earliers = Phrases.Of("earlier of,earliest of,first of");

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The change of a field to what follows; null if that is not understood or does not fit.</summary>
    public ChangeEffect? Read(FieldSpec field)
    {
        if (Value(field) is not { } value || !Fits(field, value))
        {
            return null;
        }

        if (field.Type is IntegerType or DecimalType)
        {
            value = Finished(value);
        }

        var condition = Condition(value, field);
        return condition is not null && _cursor.Try(() => Otherwise(field)) is { } otherwise
            ? new(field.Name, _ => Build.Choose(condition, value, otherwise))
            : new(field.Name, _ => value, condition);
    }

    /// <summary>What a field is when it holds nothing; null, if it always holds something.</summary>
    public static LiteralExpression? Nothing(FieldSpec field) =>
        field switch
        {
            { IsNullable: true } => new(null),
            { Type: ListType } => new(Array.Empty<object>()),
            _ => null,
        };

    /// <summary>"If …", "unless …" behind a change, or null.</summary>
    /// <param name="value">What "that" means in it, or null.</param>
    /// <param name="field">The field that changes, for "unless it has a later one"; or null.</param>
    public Expression? Condition(Expression? value, FieldSpec? field = null)
    {
        var before = grammar.Antecedents;
        grammar.Antecedents = value is null ? before : [value];
        var condition = _cursor.Try(() => Behind(value, field));
        grammar.Antecedents = before;
        return condition;
    }

    /// <summary>A number in words, digits, names and signs; null if there is none.</summary>
    public Expression? Number()
    {
        if (memory.HasResult && _cursor.Try(ResultNamed) is { } result)
        {
            return result;
        }

        if (_cursor.Try(() => Pointed() is { } one && IsNumeric(one) ? one : null) is { } pointed)
        {
            return pointed;
        }

        var value = grammar.Values.Sum();
        return value is not null && grammar.KindOf(value) == ValueKind.Number && IsNumeric(value) ? value : null;
    }

    /// <summary>"The points", while a result is on its way that no sentence has given another name.</summary>
    private Expression? ResultNamed()
    {
        _cursor.SkipArticles();
        if (_cursor.Peek() is not { Kind: LexemeKind.Word, Number: null } || memory.Result is not { } result)
        {
            return null;
        }

        var table = new SymbolTable([result]);
        if (
            table.Match(_cursor) is not { Rank: < 4 } match
            || grammar.Symbols.Match(_cursor) is { Rank: 0 } known && known.Symbol.Expression != result.Expression
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        return result.Expression;
    }

    /// <summary>Something with a name.</summary>
    public Expression? Named()
    {
        if (_cursor.Sees("this") && _cursor.Try(Pointed) is { } shown)
        {
            return shown;
        }

        _cursor.SkipArticles();
        _ = _cursor.TakeAny("new", "given");
        if (Match() is not { } match)
        {
            return Pointed();
        }

        _cursor.Position += match.Count;
        return match.Symbol.Expression;
    }

    /// <summary>What has a name, with or without words for what it is: "the event parameter vessel".</summary>
    private SymbolMatch? Match()
    {
        var mark = _cursor.Position;
        if (grammar.Symbols.Match(_cursor) is { } match)
        {
            return match;
        }

        _ = _cursor.TakeAny("event", "events", "supplied", "incoming");
        var isNamed = _cursor.TakeAny("parameter", "argument", "input", "attribute", "value", "payload", "field");
        _ = _cursor.TakeAny("of");
        if (
            isNamed
            && grammar.Symbols.Match(_cursor) is { } named
            && vocabulary.FieldOf(named.Symbol.Expression) is not null
        )
        {
            return named;
        }

        _cursor.Position = mark;
        return null;
    }

    /// <summary>"That code", "its value", "it": the only thing that the event carries.</summary>
    private FieldExpression? Pointed()
    {
        if (vocabulary.Inputs is not [{ IsNullable: false } only])
        {
            return null;
        }

        if (_cursor.TakeAny("it", "its", "which") || _cursor.Sees("value"))
        {
            _ = _cursor.TakeAny("value");
            return new(FieldScope.Input, only.Name);
        }

        return TakeThat(only.Name) ? new(FieldScope.Input, only.Name) : null;
    }

    private bool TakeThat(string input)
    {
        if (!_cursor.TakeAny("that", "this"))
        {
            return false;
        }

        var noun = Naming.WordsOf(input)[^1];
        _ =
            _cursor.TakeAny("value", "one")
            || (
                _cursor.Peek() is { Kind: LexemeKind.Word, Text: var word }
                && Spelling.IsSame(word, noun)
                && _cursor.Take(word)
            );
        return true;
    }

    /// <summary>Tells whether a value may stand in a field.</summary>
    public bool Fits(FieldSpec field, Expression value) =>
        value switch
        {
            LiteralExpression { Value: null } => field.IsNullable,
            LiteralExpression { Value: System.Collections.ICollection } => field.Type is ListType,
            LiteralExpression { Value: decimal } => field.Type is IntegerType or DecimalType,
            LiteralExpression { Value: bool } => field.Type is BooleanType,
            LiteralExpression { Value: string text } => field.Type is EnumType
                && vocabulary.ValuesOf(field.Type).Contains(text, StringComparer.Ordinal),
            FunctionExpression { Function: ExpressionFunction.DateOf } => field.Type is DateType,
            FunctionExpression
            {
                Function: ExpressionFunction.AddMinutes or ExpressionFunction.AddHours or ExpressionFunction.AddDays
            } shift => Fits(field, shift.Operands[0]),
            FieldExpression { Scope: FieldScope.Local } => field.Type is IntegerType or DecimalType,
            FieldExpression => vocabulary.FieldOf(value) is { } source && IsSameSort(source.Type, field.Type),
            ConditionalExpression choice => Fits(field, choice.Then) && Fits(field, choice.Otherwise),
            _ => field.Type is IntegerType or DecimalType && IsNumber(field, value),
        };

    /// <summary>Tells whether a number may be added to a field.</summary>
    public bool IsNumber(FieldSpec field, Expression amount) =>
        field.Type is DecimalType && IsNumeric(amount) || field.Type is IntegerType && IsWhole(amount);

    private Expression? Value(FieldSpec field)
    {
        if (Nothing(field) is { } nothing && _cursor.TakePhrase(NothingWords))
        {
            return nothing;
        }

        return field.Type switch
        {
            IntegerType or DecimalType => _cursor.Try(Number),
            EnumType => _cursor.Try(() => OfEnum(field)),
            BooleanType => Truth() ?? _cursor.Try(Named),
            DateType or InstantType => _cursor.Try(() => Extreme(Laters, BinaryOperator.Greater))
                ?? _cursor.Try(() => Extreme(Earliers, BinaryOperator.Less))
                ?? _cursor.Try(() => new ShiftGrammar(grammar, vocabulary).Read(field))
                ?? _cursor.Try(() => Time(field)),
            _ => _cursor.Try(Named),
        };
    }

    private Expression? Time(FieldSpec field)
    {
        var mark = _cursor.Position;
        if (field.Type is DateType && new ConditionKinds(grammar, vocabulary, false).DayValue() is { } day)
        {
            return day;
        }

        _cursor.Position = mark;
        return Named();
    }

    /// <summary>"The later of last_seen and occurred_at": what is null is no date.</summary>
    private Expression? Extreme(string[][] words, BinaryOperator comparison)
    {
        _cursor.SkipArticles();
        if (!_cursor.TakePhrase(words) || Named() is not { } first || !_cursor.Take("and") || Named() is not { } second)
        {
            return null;
        }

        var (kept, other) = vocabulary.FieldOf(first)?.IsNullable == true ? (first, second) : (second, first);
        return vocabulary.FieldOf(other)?.IsNullable == true
            ? null
            : new ConditionalExpression(Build.Compare(comparison, kept, other), kept, other);
    }

    private Expression? OfEnum(FieldSpec field)
    {
        _cursor.SkipArticles();
        var own = grammar.Symbols.Symbols.FirstOrDefault(symbol =>
            symbol.Expression is FieldExpression { Scope: FieldScope.Entity, Name: var name } && name == field.Name
        );
        if (own is not null && grammar.Symbols.MatchValue(_cursor, own) is { } match)
        {
            _cursor.Position += match.Count;
            return new LiteralExpression(match.Value);
        }

        return Named();
    }

    private LiteralExpression? Truth() =>
        _cursor.TakeAny("true", "yes") ? new(true)
        : _cursor.TakeAny("false", "no") ? new(false)
        : null;

    /// <summary>The number rounded and limited as the words behind it say.</summary>
    private Expression Finished(Expression value)
    {
        var mark = _cursor.Position;
        _ = _cursor.Take(",");
        _ = _cursor.Take("and");
        if (new RoundingGrammar(_cursor).Read() is { Step: { } step, Mode: { } mode })
        {
            value = new RoundExpression(value, step, mode);
            mark = _cursor.Position;
        }

        _cursor.Position = mark;
        return MoveLimits.Read(grammar) is { } limit ? limit(value) : value;
    }

    private Expression? Behind(Expression? value, FieldSpec? field)
    {
        _ = _cursor.Take(",");
        var isUnless = _cursor.Sees("unless");
        if (
            field is not null
            && value is not null
            && _cursor.Try(() => new LaterGrammar(grammar, vocabulary).Read(field, value)) is { } relative
        )
        {
            return relative;
        }

        if (!isUnless && !_cursor.SeesAny("if", "when", "while", "as", "where", "provided", "only", "whenever"))
        {
            return null;
        }

        return grammar.Circumstances.Read();
    }

    private Expression? Otherwise(FieldSpec field)
    {
        _ = _cursor.TakeAny(",", ";");
        if (!_cursor.TakeAny("otherwise", "else"))
        {
            return null;
        }

        _ = _cursor.Take("it", "is") || _cursor.Take("to") || _cursor.Take("it", "becomes");
        return Value(field) is { } value && Fits(field, value) ? value : null;
    }

    private bool IsNumeric(Expression value) =>
        ExpressionParts
            .All(value)
            .OfType<FieldExpression>()
            .All(field =>
                field.Scope == FieldScope.Local
                || vocabulary.FieldOf(field) is { Type: IntegerType or DecimalType, IsNullable: false }
            );

    private bool IsWhole(Expression value) =>
        value switch
        {
            LiteralExpression { Value: decimal number } => decimal.IsInteger(number),
            RoundExpression round => decimal.IsInteger(round.Step),
            FieldExpression { Scope: FieldScope.Local } => memory.Result is { IsWhole: true },
            FieldExpression field => vocabulary.FieldOf(field) is { Type: IntegerType, IsNullable: false },
            FunctionExpression { Function: ExpressionFunction.Count } => true,
            BinaryExpression { Operator: BinaryOperator.Divide } => false,
            BinaryExpression or ExtremeExpression => ExpressionParts.Of(value).All(IsWhole),
            _ => false,
        };

    private static bool IsSameSort(FieldType one, FieldType other) =>
        (one, other) switch
        {
            (EnumType, EnumType) => one == other,
            (IntegerType, DecimalType) => true,
            _ => one.GetType() == other.GetType(),
        };
}
