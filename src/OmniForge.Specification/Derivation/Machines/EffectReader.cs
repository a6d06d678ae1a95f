using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Reads what an event changes besides the state: "rework_count goes up by 1", "plate is null again".</summary>
internal sealed class EffectReader(string text, EventNames names)
{
    private const char Taken = '\u0001';

    private readonly TaggedText _tagged = TextTagger.Tag(text, names.Names);
    private readonly List<(string, Expression)> _changes = [];
    private readonly List<TextRange> _words = [];
    private char[] _shape = [];
    private string _text = "";

    /// <summary>Reads a text about one event.</summary>
    public static EffectReading Read(string text, EventNames names) => new EffectReader(text, names).Read();

    private EffectReading Read()
    {
        _shape = _tagged.Shape.ToCharArray();
        _text = _tagged.Shape;
        TakeAll(EffectPatterns.Increase, (match, field) => Stepped(match, field, BinaryOperator.Add));
        TakeAll(EffectPatterns.Decrease, (match, field) => Stepped(match, field, BinaryOperator.Subtract));
        TakeAll(EffectPatterns.Clear, (_, field) => Cleared(names.Field(field)));
        TakeAll(EffectPatterns.Store, (match, field) => Stored(match, names.Field(field)));
        TakeAll(EffectPatterns.Reset, (_, field) => FirstValue(field));
        TakeAll(EffectPatterns.Keep, null);
        TakeAll(EffectPatterns.Set, (match, field) => ValueOf(match.Groups["value"], names.Field(field)));
        return new(_changes, _words, _text);
    }

    private void TakeAll(Regex pattern, Func<Match, string, Expression?>? valueOf)
    {
        if (valueOf is not null && !_text.Contains(TagSymbols.Field, StringComparison.Ordinal))
        {
            return;
        }

        for (var at = 0; pattern.Match(_text, at) is { Success: true } match; at = match.Index + match.Length)
        {
            if (valueOf is null || Take(match, valueOf))
            {
                _words.Add(_tagged.RangeOf(match));
                Array.Fill(_shape, Taken, match.Index, match.Length);
                _text = new string(_shape);
            }
        }
    }

    private bool Take(Match match, Func<Match, string, Expression?> valueOf)
    {
        var changes = new List<(string, Expression)>();
        foreach (var field in _tagged.TagsOf(match.Groups["field"]).Where(tag => tag.Kind == TagKind.Field))
        {
            if (valueOf(match, field.Name) is not { } value || !Fits(names.Field(field.Name), value))
            {
                return false;
            }

            changes.Add((field.Name, value));
        }

        _changes.AddRange(changes);
        return changes.Count > 0;
    }

    private Expression? Stepped(Match match, string field, BinaryOperator sign)
    {
        if (names.Field(field).Type is not (IntegerType or DecimalType))
        {
            return null;
        }

        var group = match.Groups["value"];
        var step = !group.Success || group.Value is "one" or "once" ? new LiteralExpression(1m) : Amount(group);
        return step is null ? null : new BinaryExpression(sign, new FieldExpression(FieldScope.Entity, field), step);
    }

    private Expression? Amount(Group group) =>
        _tagged.TagsOf(group) switch
        {
            [{ Kind: TagKind.Number } number] => new LiteralExpression(number.Number),
            [{ Kind: TagKind.Input } input] => new FieldExpression(FieldScope.Input, input.Name),
            [{ Kind: TagKind.Field } field] => new FieldExpression(FieldScope.Entity, field.Name),
            _ => null,
        };

    private static LiteralExpression? Cleared(FieldSpec field) =>
        field switch
        {
            { IsNullable: true } => new(null),
            { Type: ListType } => new(Array.Empty<object>()),
            _ => null,
        };

    private LiteralExpression? FirstValue(string name)
    {
        var field = names.Field(name);
        return names.Initial(name)
            ?? (
                field.IsNullable ? new(null)
                : field.Type is IntegerType { Lower.Value: 0 } ? new(0m)
                : null
            );
    }

    private Expression? Stored(Match match, FieldSpec field) =>
        match.Groups["it"].Success || match.Groups["value"].Value is "it" or "them" or "that"
            ? LastInput(match.Index, field)
            : ValueOf(match.Groups["value"], field);

    /// <summary>What "it" stands for: what was named last before, or the only thing that the event carries.</summary>
    private FieldExpression? LastInput(int before, FieldSpec field)
    {
        var last = _tagged
            .TagsByOffset.Where(pair => pair.Key < before && pair.Value.Kind == TagKind.Input)
            .Select(pair => pair.Value.Name)
            .LastOrDefault();
        var fitting = names.Inputs.Where(input => IsSameSort(input.Type, field.Type)).ToList();
        var name = last ?? (fitting is [var only] ? only.Name : null);
        return name is null ? null : new(FieldScope.Input, name);
    }

    private Expression? ValueOf(Group group, FieldSpec field)
    {
        var words = EffectPatterns.ValueEdge.Replace(group.Value, "").Trim();
        var start = group.Index + group.Value.IndexOf(words, StringComparison.Ordinal);
        var tags = _tagged.TagsWithin(start, words.Length);
        return words switch
        {
            "" => null,
            "null" or "nothing" or "none" or "empty" or "no value" or "blank" or "removed" or "unset" => Cleared(field),
            "it" or "that" or "this" or "them" or "that value" or "this value" => LastInput(group.Index, field),
            "true" or "yes" when field.Type is BooleanType => new LiteralExpression(true),
            "false" or "no" when field.Type is BooleanType => new LiteralExpression(false),
            "one" => new LiteralExpression(1m),
            { Length: 1 } when tags is [var tag] => Single(tag, field),
            _ => TimeOfEvent(words, field) ?? Literal(words, start, field) ?? Computed(words, start, field),
        };
    }

    private Expression? Single(Tag tag, FieldSpec field) =>
        tag.Kind switch
        {
            TagKind.Input => new FieldExpression(FieldScope.Input, tag.Name),
            TagKind.Field => new FieldExpression(FieldScope.Entity, tag.Name),
            TagKind.Number => new LiteralExpression(tag.Number),
            _ => EnumValue(tag.Name, field),
        };

    private LiteralExpression? Literal(string words, int start, FieldSpec field)
    {
        var range = _tagged.RangeOf(start, words.Length);
        return EnumValue(text.Substring(range.Start, range.Length).Trim('"', '`', '\'', '“', '”'), field);
    }

    private LiteralExpression? EnumValue(string written, FieldSpec field)
    {
        var value = names
            .ValuesOf(field.Type)
            .FirstOrDefault(value => NameBook.WordsOf(value) == NameBook.WordsOf(written));
        return value is null ? null : new(value);
    }

    /// <summary>"The time of the event" is the one point in time that it carries.</summary>
    private FieldExpression? TimeOfEvent(string words, FieldSpec field)
    {
        if (words is not ("time" or "date" or "moment" or "time of event" or "date of event"))
        {
            return null;
        }

        return names.Inputs.Where(input => input.Type == field.Type).ToList() is [var only]
            ? new(FieldScope.Input, only.Name)
            : null;
    }

    private Expression? Computed(string words, int start, FieldSpec field)
    {
        if (field.Type is not (IntegerType or DecimalType or BooleanType or TextType))
        {
            return null;
        }

        var range = _tagged.RangeOf(start, words.Length);
        return names.Expressions.ReadValue(text.Substring(range.Start, range.Length));
    }

    private bool Fits(FieldSpec field, Expression value) =>
        value switch
        {
            LiteralExpression { Value: null } => field.IsNullable,
            LiteralExpression { Value: decimal } => field.Type is IntegerType or DecimalType,
            LiteralExpression { Value: bool } => field.Type is BooleanType,
            FieldExpression { Scope: FieldScope.Input, Name: var name } => names.Input(name) is { } input
                && IsSameSort(input.Type, field.Type)
                && (field.IsNullable || !input.IsNullable),
            FieldExpression { Name: var name } => IsSameSort(names.Field(name).Type, field.Type)
                && (field.IsNullable || !names.Field(name).IsNullable),
            BinaryExpression binary => HasOperands(binary.Left, field.Type) && HasOperands(binary.Right, field.Type),
            _ => true,
        };

    /// <summary>Numbers are added only where none of them may be null, and whole ones where all are.</summary>
    private bool HasOperands(Expression operand, FieldType type) =>
        operand switch
        {
            FieldExpression field => (
                field.Scope == FieldScope.Input ? names.Input(field.Name) : names.Field(field.Name)
            )
                is { IsNullable: false } spec
                && (type is DecimalType || spec.Type is IntegerType),
            BinaryExpression binary => HasOperands(binary.Left, type) && HasOperands(binary.Right, type),
            _ => true,
        };

    private static bool IsSameSort(FieldType one, FieldType other) =>
        (one, other) switch
        {
            (EnumType, EnumType) => one == other,
            _ => one.GetType() == other.GetType(),
        };
}
