using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Effect.Rules;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>What sentences about several records may name: the entity, its fields and their values, and whom or what a field identifies.</summary>
internal sealed class RecordVocabulary
{
    private static readonly string[] Marks =
    [
        "id",
        "code",
        "no",
        "nr",
        "number",
        "name",
        "key",
        "email",
        "mail",
        "ref",
        "reference",
        "tag",
        "plate",
        "uuid",
        "card",
        "badge",
    ];

    private readonly EffectEntity _entity;
    private readonly EventVocabulary _events;
    private readonly string[][] _nouns;
    private readonly Dictionary<string, FieldReading?> _byNoun = new(StringComparer.Ordinal);

    public RecordVocabulary(NodePlan plan, EffectReading reading)
    {
        _entity = reading.Entity;
        _events = new RuleVocabulary(plan, reading, []).Events;
        var singular = _entity.Noun.Split('_');
        var plural = _entity.Plural.Split('_');
        _nouns = [singular, plural, .. singular.Length > 1 ? new[] { new[] { singular[^1] }, [plural[^1]] } : []];
        Interval = Interval.Of(_entity.Fields);
    }

    /// <summary>The fields between which a record lasts, or null.</summary>
    public Interval? Interval { get; }

    /// <summary>The field of the entity's status, or null.</summary>
    public FieldReading? Status => _entity.Status;

    /// <summary>What can be named.</summary>
    public SymbolTable Table => _events.Table;

    /// <summary>A condition on one record, over fields of <see cref="FieldScope.Other"/>; null, if it is not understood as a whole.</summary>
    public Expression? Condition(string words) =>
        EventGrammar.ReadCondition(words, _events, new EventMemory()) is { } condition ? OfOther(condition) : null;

    /// <summary>A condition on the record at hand, over fields of <see cref="FieldScope.Entity"/>; null, if it is not understood as a whole.</summary>
    public Expression? OwnCondition(string words) => EventGrammar.ReadCondition(words, _events, new EventMemory());

    /// <summary>A demand that does not concern what is null.</summary>
    public Expression UnlessNull(Expression demand) =>
        ExpressionParts
            .All(demand)
            .OfType<FieldExpression>()
            .Distinct()
            .Where(field => FieldOf(field)?.IsNullable == true)
            .Reverse()
            .Aggregate(
                demand,
                (inner, field) =>
                    Build.Or(Build.Compare(BinaryOperator.Equal, field, new LiteralExpression(null)), inner)
            );

    /// <summary>A condition on another record.</summary>
    public static Expression OfOther(Expression condition) =>
        ExpressionParts.MapFields(condition, field => field with { Scope = FieldScope.Other });

    /// <summary>Reads the entity's noun.</summary>
    public bool TakeNoun(LexemeCursor cursor) =>
        Array.Exists(_nouns, noun => cursor.Take(noun)) || cursor.TakeAny("record", "records", "entry", "entries");

    /// <summary>Reads one value of an enum; null, if none follows.</summary>
    public (FieldReading Field, string Value)? TakeValue(LexemeCursor cursor)
    {
        if (Table.MatchValue(cursor) is not { } match || FieldOf(match.Symbol.Expression) is not { } field)
        {
            return null;
        }

        cursor.Position += match.Count;
        return (field, match.Value);
    }

    /// <summary>Reads whom or what a field identifies: "member" of <c>member_id</c>, "the room"; null, if none or several fit.</summary>
    public FieldReading? TakeOwner(LexemeCursor cursor)
    {
        if (
            Table.Match(cursor) is { Rank: 0 } match
            && FieldOf(match.Symbol.Expression) is { } named
            && named != _entity.Key
        )
        {
            cursor.Position += match.Count;
            return named;
        }

        for (var count = 3; count > 0; count--)
        {
            var words = Enumerable.Range(0, count).Select(offset => cursor.Peek(offset)?.Text).ToList();
            if (words.TrueForAll(word => word is not null) && ByNoun(string.Join('_', words)) is { } field)
            {
                cursor.Position += count;
                return field;
            }
        }

        return null;
    }

    /// <summary>The field that a noun stands for; null, if none or several fit. Each grammar asks again of the same nouns.</summary>
    private FieldReading? ByNoun(string noun)
    {
        if (!_byNoun.TryGetValue(noun, out var field))
        {
            _byNoun[noun] = field = FindByNoun(noun);
        }

        return field;
    }

    private FieldReading? FindByNoun(string noun)
    {
        var singular = Inflection.SingularOfName(noun);
        return Only(field => field.Name == singular)
            ?? Only(field =>
                field.Name.StartsWith(singular + "_", StringComparison.Ordinal)
                && Marks.Contains(field.Name[(singular.Length + 1)..], StringComparer.Ordinal)
            )
            ?? (singular.Length > 3 ? Only(field => IsDescribedAs(field, singular.Replace('_', ' '))) : null);
    }

    /// <summary>"Name of an agent, or null".</summary>
    private static bool IsDescribedAs(FieldReading field, string noun) =>
        field.Type is TextType
        && field.Mention.Phrases.Any(phrase =>
            Regex.IsMatch(
                phrase.Text.Text,
                $@"\b(?:name|id|number|code|e-?mail(?: address)?) of (?:an? |the )?{Regex.Escape(noun)}\b",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
        );

    private FieldReading? Only(Func<FieldReading, bool> isMeant) =>
        _entity.Others.Where(isMeant).ToList() is [var only] ? only : null;

    /// <summary>The one day or point in time of an entity, for "on the same day"; null, if there are several.</summary>
    public AlikeField? Day()
    {
        if (Only(field => field.Type is DateType && !field.IsNullable && !field.IsSetBySystem) is { } day)
        {
            return new(day.Name);
        }

        return _entity.Others.Any(field => field.Type is DateType) ? null
            : Only(field => field.Type is InstantType && !field.IsNullable && !field.IsSetBySystem) is { } time
                ? new(time.Name, IsByDay: true)
            : null;
    }

    /// <summary>A field by its expression.</summary>
    public FieldReading? FieldOf(Expression expression) =>
        expression is FieldExpression { Name: var name }
            ? _entity.Fields.FirstOrDefault(field => field.Name == name)
            : null;

    /// <summary>Whether words are a verb for storing a new record, or for having one.</summary>
    public static bool IsHolding(string word) => Holding.Contains(StatusRules.Stem(word), StringComparer.Ordinal);

    private static readonly string[] Holding =
    [
        .. "have has had hold held keep kept own carry borrow rent hire book reserve register get take make place file submit request join use lease occupy assign given"
            .Split(' ')
            .Select(StatusRules.Stem),
    ];

    /// <summary>That a field has a value.</summary>
    public static Expression Has(FieldReading field, string value, FieldScope scope) =>
        Build.Compare(BinaryOperator.Equal, new FieldExpression(scope, field.Name), new LiteralExpression(value));
}
