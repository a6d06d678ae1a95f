using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect.Meanings;

/// <summary>Recognises clauses that say only what every node that keeps entities does, in whatever order of words.</summary>
/// <param name="entity">The entity.</param>
/// <param name="operations">Names of the operations in snake_case.</param>
internal sealed partial class StandardMeanings(EffectEntity entity, IEnumerable<string> operations)
{
    private readonly HashSet<string> _own =
    [
        .. operations.SelectMany(name => name.Split('_')).SelectMany(word => (string[])[word, Base(word)]),
        .. entity.Noun.Split('_'),
    ];

    private const string Answering =
        "get receive return answer give see respond reply send come hand show response output result read entry record";

    private static readonly Meaning[] _all =
    [
        // A value that breaks a constraint is refused.
        new(
            [],
            NamedFields.Required,
            [
                "refuse reject error fail invalid decline deny turn bounce disallow forbid unacceptable",
                "break violate miss absent outside beyond exceed wrong malform bad impossible too lack without not no illegal invalid forbid incomplete empty other contradict against",
            ],
            "neither nor value field input data datum attribute property column parameter body entry rule limit range bound boundary type kind sort description constraint comment table "
                + "section schema definition list describe allow permit give need require mandatory necessary default long short high low big small large number text length character "
                + "format between above below case nothing store save alter change write create add record happen edit update amend correct make when if where whether some well "
                + "validation message reason tell say lead cause end whole stay remain unchanged untouched out null expect supply provide pass set right fit match conform comply meet "
                + "obey respect satisfy agree down away accept take hold unless"
        ),
        // What is refused leaves everything as it is.
        new(
            [],
            NamedFields.None,
            [
                "nothing no not unchanged untouched stay remain leave keep",
                "store save alter change write create add record happen unchanged untouched stay remain leave keep",
            ],
            "none neither nor case same everything whole log data old present value before refuse turn down reject fail"
        ),
        // What a change does not name stays.
        new(
            [],
            NamedFields.Any,
            [
                "stay keep remain retain unchanged untouched leave preserve same alone before",
                "not no omit leave absent miss rest other else unmentioned without remain unsent untouched everything",
            ],
            "never neither nor everything anything value field key column property attribute part thing data detail out give send supply tell name mention carry contain in provide list set "
                + "include present specify touch hold alter change edit update modify overwrite correct as it only just exactly current currently old previous store own all "
                + "those if when where"
        ),
        // A key that nothing has is NOT_FOUND.
        new(
            [],
            NamedFields.Key,
            ["unknown no not nobody never none nothing", "not_found find error 404"],
            "know exist hold store answer return respond give under id key end lead get if when where turn up out raise result yield produce mean fail"
        ),
        // A field that may be left out is null then.
        new(
            [CrudKind.Create],
            NamedFields.Nullable,
            ["omit leave absent miss without lack not no", "null none empty nothing"],
            "out store keep value become stay case record count mean give send supply if when"
        ),
        // The key is nobody's to give, or to change.
        new(
            [CrudKind.Create, CrudKind.Update],
            NamedFields.Key,
            ["not never no", "pass send give supply hand change alter edit touch update"],
            "in ever id"
        ),
        // The answer is the entity.
        new(
            [CrudKind.Create, CrudKind.Get, CrudKind.Update, CrudKind.Action],
            NamedFields.Key,
            [Answering],
            "back store whole full complete entire record entry row object include everything field value hold know about correct change new update patch amend edit adjust current "
                + "now afterwards after out id complete just"
        ),
        // What was deleted is gone.
        new(
            [CrudKind.Delete],
            NamedFields.None,
            ["unknown go gone vanish disappear remove delete erase exist know turn show appear find"],
            "on after afterwards no not never longer more anymore good again up anywhere nowhere entirely completely permanently see list read look retrieve out"
        ),
        new([CrudKind.Delete], NamedFields.Unique, ["use reuse free"], "again new another for"),
        // What is stored.
        new([CrudKind.Create], NamedFields.None, ["store keep save record enter"], "new"),
        // Nothing is unique that is not said to be.
        new(
            [],
            NamedFields.Shared,
            ["share same duplicate repeat occur appear exist", "can may fine allow permit ok okay need"],
            "more than once twice two several many different unique not have carry number again time"
        ),
        // Filters narrow a list, and all that are given count.
        new(
            [CrudKind.List],
            NamedFields.Taken,
            [
                "narrow restrict limit filter ask select choose pick combine optional optionally hand give take accept send pass agree nothing together",
            ],
            "search two either neither none nothing together once only certain particular value match equal same whose count show list see return if when want wish need get down further "
                + "time leave result entry"
        ),
    ];

    /// <summary>Takes a clause if it says no more than what nodes do anyway.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="kind">What the operation does in whose home it stands; null, if it stands in none.</param>
    /// <param name="inputs">Names of what the operation takes.</param>
    public void Take(Clause clause, CrudKind? kind, IReadOnlySet<string> inputs)
    {
        if (Says(clause, kind, inputs))
        {
            clause.Take();
        }
    }

    /// <summary>Tells whether a clause says no more than what nodes do anyway.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="kind">What the operation does in whose home it stands; null, if it stands in none.</param>
    /// <param name="inputs">Names of what the operation takes.</param>
    public bool Says(Clause clause, CrudKind? kind, IReadOnlySet<string> inputs)
    {
        if (clause.HasStatus || clause.IsReferred)
        {
            return false;
        }

        var words = WordsOf(clause.Shape);
        var fields = clause.Fields.ToList();
        return words.Count > 0
            && _all.Any(meaning =>
                (meaning.Kinds.Length == 0 || (kind is { } one && meaning.Kinds.Contains(one)))
                && fields.TrueForAll(field => MayBeNamed(field, meaning.Fields, inputs))
                && (meaning.Fields != NamedFields.Taken || fields.Count > 0)
                && meaning.IsIn(words, _own)
            );
    }

    private bool MayBeNamed(FieldReading field, NamedFields fields, IReadOnlySet<string> inputs) =>
        fields switch
        {
            NamedFields.None => false,
            NamedFields.Key => IsKey(field),
            NamedFields.Required => field is { Default: null, IsNullable: false } && field.IsRequired != false,
            NamedFields.Nullable => field is { Default: null } && (field.IsNullable || field.IsRequired == false),
            NamedFields.Shared => !field.IsUnique && !IsKey(field),
            NamedFields.Unique => field.IsUnique,
            NamedFields.Taken => inputs.Contains(field.Name),
            _ => true,
        };

    private bool IsKey(FieldReading field) => string.Equals(field.Name, entity.Key.Name, StringComparison.Ordinal);

    private static List<string> WordsOf(string shape) =>
        [
            .. Word()
                .Matches(Negation().Replace(Reference().Replace(shape, " "), " not"))
                .Select(word => Base(word.Value))
                .Where(word => word != "'s"),
        ];

    private static string Base(string word) =>
        word switch
        {
            "cannot" => "not",
            "unknown" => word,
            "is" or "are" or "was" or "were" or "been" or "being" => "be",
            "has" or "had" => "have",
            "does" or "did" => "do",
            _ => Inflection.Infinitive(word) ?? Inflection.Singular(word),
        };

    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();

    [GeneratedRegex(@"n['’]t\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Negation();

    /// <summary>The number of a section, the id of a requirement, a remark that lists instances, and what equals true or false.</summary>
    [GeneratedRegex(
        @"\b(?:sections?|paragraphs?|tables?|chapters?|rules?) \d+(?:\.\d+)*|\b[a-z]{1,4}-?\d{1,3}\b|\((?:e\.g\.|for example|such as|say,|too |not |no )[^()]*\)|\(\ue000+ ?= ?(?:true|false)\)|'s\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Reference();
}
