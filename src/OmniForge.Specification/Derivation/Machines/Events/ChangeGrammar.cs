using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;
using static OmniForge.Specification.Derivation.Machines.Events.ChangeWords;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads what changes: "balance + 1", "add the points to the balance", "set peak to 0", "reviewer is appended to approved_by".</summary>
internal sealed class ChangeGrammar
{
    private readonly PhraseGrammar _grammar;
    private readonly EventVocabulary _vocabulary;
    private readonly EventMemory _memory;
    private readonly LexemeCursor _cursor;
    private readonly FieldValueGrammar _values;
    private readonly ListChangeGrammar _lists;
    private readonly StoreGrammar _stores;

    public ChangeGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, EventMemory memory)
    {
        _grammar = grammar;
        _vocabulary = vocabulary;
        _memory = memory;
        _cursor = grammar.Cursor;
        _values = new(grammar, vocabulary, memory);
        _lists = new(grammar, vocabulary, _values);
        _stores = new(grammar, vocabulary, _values);
    }

    /// <summary>The changes of one clause, or null; the machine's own field changes by its transitions only.</summary>
    public IReadOnlyList<Effect>? Read() =>
        Any() is { } effects && effects.OfType<ChangeEffect>().All(change => change.Field != _vocabulary.StateField)
            ? effects
            : null;

    private IReadOnlyList<Effect>? Any() =>
        _cursor.Try(Add)
        ?? _cursor.Try(Subtract)
        ?? _cursor.Try(Set)
        ?? _cursor.Try(Make)
        ?? _cursor.Try(_stores.Read)
        ?? _cursor.Try(Step)
        ?? _cursor.Try(_lists.Append)
        ?? _cursor.Try(Clear)
        ?? _cursor.Try(OfFields)
        ?? _cursor.Try(_lists.Passive)
        ?? _cursor.Try(Passive)
        ?? _cursor.Try(_stores.Passive)
        ?? _cursor.Try(More);

    private IReadOnlyList<Effect>? Add()
    {
        if (!_cursor.TakeAny(Adding) || Amount() is not { } amount)
        {
            return null;
        }

        _ = _cursor.Take("on");
        return _cursor.Take("to") && TargetList.Objects(_grammar, _vocabulary) is { } fields
            ? Moved(fields, amount, BinaryOperator.Add)
            : null;
    }

    private IReadOnlyList<Effect>? Subtract()
    {
        if (!_cursor.TakeAny(Subtracting) || Amount() is not { } amount)
        {
            return null;
        }

        _ = _cursor.TakeAny("off", "away");
        return _cursor.TakeAny("from", "off") && TargetList.Objects(_grammar, _vocabulary) is { } fields
            ? Moved(fields, amount, BinaryOperator.Subtract)
            : null;
    }

    /// <summary>"Increase uses by 2", "count uses up".</summary>
    private IReadOnlyList<Effect>? Step()
    {
        var isRise = _cursor.TakeAny(Raising);
        if (!isRise && !_cursor.TakeAny(Lowering))
        {
            return null;
        }

        _ = isRise && _cursor.Take("up");
        if (TargetList.Objects(_grammar, _vocabulary) is not { } fields)
        {
            return null;
        }

        _ = isRise && _cursor.Take("up");
        var amount = _cursor.Take("by") ? Amount() : Build.Number(1);
        return amount is null ? null : Moved(fields, amount, isRise ? BinaryOperator.Add : BinaryOperator.Subtract);
    }

    private IReadOnlyList<Effect>? Set()
    {
        if (!_cursor.TakeAny(Setting) || TargetList.Read(_grammar, _vocabulary) is not { } fields)
        {
            return null;
        }

        _ = _cursor.Take("back");
        if (_cursor.Take("from") || _cursor.Take("according", "to") || _cursor.Take("by"))
        {
            return fields is [var only] ? Defined(only) : null;
        }

        return _cursor.TakeAny("to", "=", "with", "by") && Assigned(fields) is { } first ? WithMore(first) : null;
    }

    /// <summary>"Makes plate null and rides one higher".</summary>
    private IReadOnlyList<Effect>? Make()
    {
        if (!_cursor.TakeAny(Making) || Made() is not { } effects)
        {
            return null;
        }

        while (_cursor.Try(() => _cursor.TakeAny(",") | _cursor.TakeAny("and") ? Made() : null) is { } more)
        {
            effects = [.. effects, .. more];
        }

        return effects;
    }

    private IReadOnlyList<Effect>? Made() =>
        TargetList.One(_grammar, _vocabulary) is { } field
            ? _cursor.Try(() => Shifted([field])) ?? _cursor.Try(() => Assigned([field]))
            : null;

    /// <summary>"One more in handovers", "there is one handover more".</summary>
    private IReadOnlyList<Effect>? More()
    {
        _ =
            _cursor.Take("there", "is")
            || _cursor.Take("there", "are")
            || _cursor.TakeAny("add", "adds", "count", "counts", "gives", "makes", "has", "have");
        var isAnother = _cursor.TakeAny("another") || _cursor.Take("a", "further") || _cursor.Take("an", "additional");
        if ((isAnother ? Build.Number(1) : Amount()) is not { } amount)
        {
            return null;
        }

        var isMore = isAnother || _cursor.TakeAny("more", "further", "additional");
        var isLess = !isMore && _cursor.TakeAny("less", "fewer");
        _ = _cursor.TakeAny("in", "on", "for", "of", "to");
        if (TargetList.One(_grammar, _vocabulary) is not { } field)
        {
            return null;
        }

        isMore = isMore || (!isLess && _cursor.TakeAny("more"));
        isLess = !isMore && (isLess || _cursor.TakeAny("less", "fewer"));
        return isMore ? Moved([field], amount, BinaryOperator.Add)
            : isLess ? Moved([field], amount, BinaryOperator.Subtract)
            : null;
    }

    /// <summary>"… and the rides to 5".</summary>
    private IReadOnlyList<Effect> WithMore(IReadOnlyList<Effect> first)
    {
        var effects = first;
        while (_cursor.Try(Another) is { } more)
        {
            effects = [.. effects, .. more];
        }

        return effects;
    }

    private IReadOnlyList<Effect>? Another()
    {
        _ = _cursor.Take(",");
        _ = _cursor.Take("and");
        return TargetList.Read(_grammar, _vocabulary) is { } fields && _cursor.Take("to") ? Assigned(fields) : null;
    }

    /// <summary>"Set the tier from the new lifetime points", as a sentence elsewhere says how it follows.</summary>
    private ChangeEffect[]? Defined(string field)
    {
        _ = _cursor.Take("the") && _cursor.Take("new");
        _ = _cursor.Take("new");
        if (
            TargetList.One(_grammar, _vocabulary) is not { } from
            || !_memory.Definitions.TryGetValue(field, out var definition)
            || definition.From != from
        )
        {
            return null;
        }

        return [new ChangeEffect(field, _ => definition.Value)];
    }

    private IReadOnlyList<Effect>? Clear()
    {
        if (!_cursor.TakeAny(Emptying))
        {
            return null;
        }

        _ = _cursor.TakeAny("out", "away", "off");
        return TargetList.Read(_grammar, _vocabulary) is { } fields ? Cleared(fields) : null;
    }

    private IReadOnlyList<Effect>? Cleared(IReadOnlyList<string> fields)
    {
        var values = fields
            .Select(field => (field, Value: FieldValueGrammar.Nothing(_vocabulary.Field(field))))
            .ToList();
        return values.TrueForAll(pair => pair.Value is not null)
            ? [.. values.Select(pair => new ChangeEffect(pair.field, _ => pair.Value!))]
            : null;
    }

    /// <summary>"Balance becomes 0", "peak = occupied + 1", "version + 1", "approved_by = empty".</summary>
    private IReadOnlyList<Effect>? OfFields()
    {
        if (TargetList.Read(_grammar, _vocabulary) is not { } fields)
        {
            return null;
        }

        var verb = _cursor.Position;
        var isUp = _cursor.TakePhrase(ByOneUp);
        if ((isUp || _cursor.TakePhrase(ByOneDown)) && !_cursor.Sees("by"))
        {
            return Moved(fields, Build.Number(1), isUp ? BinaryOperator.Add : BinaryOperator.Subtract);
        }

        _cursor.Position = verb;
        if (_cursor.TakePhrase(Emptied) && !_cursor.Sees("to"))
        {
            return Cleared(fields);
        }

        _cursor.Position = verb;
        return _cursor.Try(() => Relative(fields))
            ?? _cursor.Try(() => By(Rises, fields, BinaryOperator.Add))
            ?? _cursor.Try(() => By(Falls, fields, BinaryOperator.Subtract))
            ?? _cursor.Try(() => _cursor.TakePhrase(Becomes) ? Assigned(fields) : null);
    }

    private IReadOnlyList<Effect>? By(string[][] verbs, IReadOnlyList<string> fields, BinaryOperator sign) =>
        _cursor.TakePhrase(verbs) && Amount() is { } amount ? Moved(fields, amount, sign) : null;

    /// <summary>"Uses is 1 more than before".</summary>
    private IReadOnlyList<Effect>? Relative(IReadOnlyList<string> fields)
    {
        return _cursor.TakeAny("is", "are", "becomes", "gets", "goes", "moves") ? Shifted(fields) : null;
    }

    /// <summary>"1 more than before", "one up".</summary>
    private IReadOnlyList<Effect>? Shifted(IReadOnlyList<string> fields)
    {
        if (Amount() is not { } amount)
        {
            return null;
        }

        var isMore = _cursor.TakeAny("more", "higher", "greater", "larger", "bigger", "up");
        if (!isMore && !_cursor.TakeAny("less", "fewer", "lower", "smaller", "down"))
        {
            return null;
        }

        _ = _cursor.TakePhrase(ThanBefore);
        return Moved(fields, amount, isMore ? BinaryOperator.Add : BinaryOperator.Subtract);
    }

    /// <summary>"The points are added to the balance", "reviewer is appended to approved_by", "counted becomes occupied".</summary>
    private IReadOnlyList<Effect>? Passive()
    {
        var mark = _cursor.Position;
        if (Amount() is { } amount)
        {
            if (_cursor.TakePhrase(AddedTo) && TargetList.Objects(_grammar, _vocabulary) is { } added)
            {
                return Moved(added, amount, BinaryOperator.Add);
            }

            if (_cursor.TakePhrase(TakenFrom) && TargetList.Objects(_grammar, _vocabulary) is { } taken)
            {
                return Moved(taken, amount, BinaryOperator.Subtract);
            }
        }

        return null;
    }

    private IReadOnlyList<Effect>? Assigned(IReadOnlyList<string> fields)
    {
        var mark = _cursor.Position;
        var effects = new List<Effect>();
        foreach (var field in fields)
        {
            _cursor.Position = mark;
            if (_values.Read(_vocabulary.Field(field)) is not { } effect)
            {
                return null;
            }

            effects.Add(effect);
        }

        return effects;
    }

    /// <summary>Fields that get more or less, with what limits them: "but never less than 0", "where there are fewer, what remains is 0".</summary>
    private IReadOnlyList<Effect>? Moved(IReadOnlyList<string> fields, Expression amount, BinaryOperator sign)
    {
        if (fields.Any(field => !_values.IsNumber(_vocabulary.Field(field), amount)))
        {
            return null;
        }

        var limit = MoveLimits.Read(_grammar);
        var condition = _values.Condition(null);
        return
        [
            .. fields.Select(field => new ChangeEffect(
                field,
                present =>
                {
                    Expression moved = new BinaryExpression(sign, present, amount);
                    return limit is null ? moved : limit(moved);
                },
                condition
            )),
        ];
    }

    /// <summary>A number; "them" is the only one that the event carries.</summary>
    private Expression? Amount()
    {
        if (_cursor.TakeAny("them", "it", "these", "those"))
        {
            return _memory.HasResult ? _memory.Result?.Expression : _vocabulary.OnlyNumber;
        }

        return _cursor.Try(_values.Number);
    }
}
