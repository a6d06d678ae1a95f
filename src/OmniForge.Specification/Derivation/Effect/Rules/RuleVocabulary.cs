using System.Text.RegularExpressions;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Machines;
using OmniForge.Specification.Derivation.Machines.Events;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect.Rules;

/// <summary>
/// What sentences about an operation may name. Where the request has a field of the entity's name, the name alone means the entity's, and
/// "the given …" the request's.
/// </summary>
internal sealed partial class RuleVocabulary
{
    private const string OldAdjectives = "(?:old|former|previous|present|current|stored|existing)";
    private const string ToldAdjectives = "(?:given|requested|supplied|passed|sent|told|named)";
    private const string Told = "told_";
    private const string Former = "former_";

    private readonly IReadOnlyList<FieldSpec> _fields;
    private readonly HashSet<string> _shared;

    public RuleVocabulary(NodePlan plan, EffectReading reading, IReadOnlyList<FieldSpec> inputs)
    {
        _fields = EffectModels.EntityModel(plan, reading).Fields;
        Noun = reading.Entity.Noun.Replace('_', ' ');
        Plural = reading.Entity.Plural.Replace('_', ' ');
        Optional = inputs
            .Where(input => !input.IsRequired && input.Default is null)
            .Select(input => input.Name)
            .ToHashSet(StringComparer.Ordinal);
        _shared = [.. inputs.Select(input => input.Name).Where(name => _fields.Any(field => field.Name == name))];
        var model = new StateModel(
            reading.Entity.Noun,
            "",
            new EnumSpec("", "", [], []),
            _fields,
            EffectModels.Enums(plan, reading),
            new Dictionary<string, LiteralExpression>(StringComparer.Ordinal),
            [],
            [],
            new HashSet<string>(StringComparer.Ordinal),
            []
        );
        Events = new(
            model,
            [],
            [
                .. inputs
                    .Where(input => input.Name != reading.Entity.Key.Name)
                    .Select(input => input with { Name = Written(input.Name), IsNullable = false }),
            ]
        )
        {
            Sentences = reading.Sentences,
        };
        foreach (var told in FieldTables.Of(plan, _fields, model.Enums))
        {
            Events.Add(told);
        }

        foreach (var field in _fields)
        {
            Events.Add(
                new Symbol(Former + field.Name, new FieldExpression(FieldScope.Entity, field.Name), KindOf(field.Type))
                {
                    IsWhole = field.Type is IntegerType,
                }
            );
        }
    }

    public EventVocabulary Events { get; }

    /// <summary>What the entity is called.</summary>
    public string Noun { get; }

    /// <summary>What several of it are called.</summary>
    public string Plural { get; }

    /// <summary>The inputs that may be left out, and are nothing then.</summary>
    public IReadOnlySet<string> Optional { get; }

    /// <summary>The field that words name, or null.</summary>
    public FieldSpec? Field(string words) =>
        _fields.FirstOrDefault(field =>
            Spellings(field.Name).Contains(words.Trim('`', '"', '\''), StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>Pattern of the name of any field.</summary>
    public string FieldPattern =>
        field ??=
            "[`\"']?(?:"
            + string.Join(
                '|',
                _fields
                    .SelectMany(one => Spellings(one.Name))
                    .OrderByDescending(name => name.Length)
                    .Select(Regex.Escape)
            )
            + ")[`\"']?";

    /// <summary>The sentence with the old value of a field and what the request gives under names of their own.</summary>
    public string Named(string sentence)
    {
        var text = Possessive().Replace(sentence, "the ");
        text = OfNoun().IsMatch(text)
            ? Regex.Replace(
                text,
                $@"\b(?:the |an? )?{Regex.Escape(Noun)}['’]s (?=\w)",
                "the ",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
            : text;
        text = OldAdjective().IsMatch(text) ? Replaced(text, OldAdjectives, Former, _ => true) : text;
        return ToldAdjective().IsMatch(text) ? Replaced(text, ToldAdjectives, Told, _shared.Contains) : text;
    }

    /// <summary>Tells whether a text names, without saying which is meant, a field that the request has too.</summary>
    public int CountOfUnclear(string text) =>
        _shared.Sum(name =>
            Regex.Count(
                text,
                $@"(?<![\w])[`""']?(?:{string.Join('|', Spellings(name).Select(Regex.Escape))})(?!\w)",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
        );

    /// <summary>Whether a sentence says that it means the old value of a field.</summary>
    public static bool IsOfOld(string named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return named.Contains(Former, StringComparison.Ordinal);
    }

    /// <summary>The expression with inputs under the names that they have.</summary>
    public static Expression Renamed(Expression expression) =>
        ExpressionParts.MapFields(
            expression,
            field =>
                field.Scope == FieldScope.Input && field.Name.StartsWith(Told, StringComparison.Ordinal)
                    ? field with
                    {
                        Name = field.Name[Told.Length..],
                    }
                    : field
        );

    private string Written(string input) => _shared.Contains(input) ? Told + input : input;

    private string Replaced(string text, string adjectives, string mark, Predicate<string> isMeant) =>
        Regex.Replace(
            text,
            $@"\b(?:the )?{adjectives} (?<f>{FieldPattern})(?!\w)",
            match =>
                Field(match.Groups["f"].Value) is { } field && isMeant(field.Name) ? mark + field.Name : match.Value,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static string[] Spellings(string name) =>
        name.Contains('_', StringComparison.Ordinal) ? [name, name.Replace('_', ' ')] : [name];

    private static ValueKind KindOf(FieldType type) =>
        type switch
        {
            IntegerType or DecimalType => ValueKind.Number,
            BooleanType => ValueKind.Boolean,
            DateType or InstantType => ValueKind.Time,
            _ => ValueKind.Text,
        };

    [GeneratedRegex(@"\b[Ii]ts (?=\w)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Possessive();

    // Patterns that name fields are made for each node; most sentences need none.
    [GeneratedRegex(@"['’]s \w", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OfNoun();

    [GeneratedRegex(
        @"\b(?:the )?" + OldAdjectives + " ",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OldAdjective();

    [GeneratedRegex(
        @"\b(?:the )?" + ToldAdjectives + " ",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ToldAdjective();
}
