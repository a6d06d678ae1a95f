using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>How a PRD spells the entity, its fields and its statuses.</summary>
internal sealed partial class EffectVocabulary
{
    private readonly Regex _fields;
    private readonly Regex? _values;
    private readonly Regex _entity;
    private readonly Dictionary<string, FieldReading> _fieldOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _valueOf = new(StringComparer.Ordinal);

    public EffectVocabulary(string noun, string plural, IReadOnlyList<FieldReading> fields, FieldReading? status)
    {
        foreach (var field in fields)
        {
            foreach (var spelling in Spellings(field))
            {
                _fieldOf.TryAdd(spelling, field);
            }
        }
        foreach (var (head, field) in Heads(fields))
        {
            _fieldOf.TryAdd(head, field);
        }
        foreach (var value in status?.Values ?? [])
        {
            _valueOf.TryAdd(value.ToLowerInvariant(), value);
            _valueOf.TryAdd(value.ToLowerInvariant().Replace('_', ' '), value);
        }
        _fields = Words(_fieldOf.Keys, "s?");
        _values = _valueOf.Count == 0 ? null : Words(_valueOf.Keys, "");
        _entity = Words(Nouns(noun, plural), "");
    }

    public IEnumerable<FieldHit> FieldsIn(string low) =>
        _fields
            .Matches(low)
            .Where(match => !OfAllFields().IsMatch(low, match.Index + match.Length))
            .Select(match => new FieldHit(match.Index, match.Length, _fieldOf[Key(match, _fieldOf.ContainsKey)]));

    public IEnumerable<ValueHit> ValuesIn(string low) =>
        _values is null
            ? []
            : _values
                .Matches(low)
                .Select(match => new ValueHit(match.Index, match.Length, _valueOf[match.Groups["w"].Value]));

    public IEnumerable<(int Start, int Length)> EntitiesIn(string low) =>
        _entity.Matches(low).Select(match => (match.Index, match.Length));

    /// <summary>"The description of the fields" is none of the field <c>description</c>, "a value that breaks a rule" none of <c>value</c>.</summary>
    [GeneratedRegex(
        @"\G(?: of the (?:fields|columns|attributes|properties|table)\b|(?<=\b(?:an?|any|every|each|no) value) (?:that|which|outside|beyond|of)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex OfAllFields();

    private static string Key(Match match, Predicate<string> isKnown)
    {
        var word = match.Groups["w"].Value;
        return isKnown(word) ? word : word.TrimEnd('s');
    }

    private static IEnumerable<string> Spellings(FieldReading field)
    {
        var written = field.Mention.Name.ToLowerInvariant();
        return new[]
        {
            written,
            field.Name,
            field.Name.Replace('_', ' '),
            field.Name.Replace("_", "", StringComparison.Ordinal),
        }
            .Where(spelling =>
                spelling.Length > 1 && (spelling.Contains('_', StringComparison.Ordinal) || spelling.Length < 30)
            )
            .Concat(WithoutUnit(field.Name))
            .Concat(OfDay(field))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The last word of a name of several, where no other field's name has it: the code of <c>inventory_code</c>.</summary>
    private static IEnumerable<(string Head, FieldReading Field)> Heads(IReadOnlyList<FieldReading> fields) =>
        from field in fields
        let head = field.Name.Split('_')[^1]
        where head is "code" or "tag" or "plate" or "label" or "badge" or "barcode" && head != field.Name
        where fields.Count(other => other.Name.Split('_').Contains(head, StringComparer.Ordinal)) == 1
        select (head, field);

    /// <summary>A PRD that has <c>found_on</c> speaks of the day on which it was found; one that calls <c>born_on</c> the date of birth, of that.</summary>
    private static IEnumerable<string> OfDay(FieldReading field)
    {
        var match = Day().Match(field.Name);
        if (match.Success)
        {
            var deed = match.Groups["deed"].Value.Replace('_', ' ');
            foreach (var day in (string[])["day", "date"])
            {
                yield return $"{day} on which it was {deed}";
                yield return $"{day} it was {deed}";
            }
        }

        foreach (var phrase in field.Mention.Phrases)
        {
            if (DateOf().Match(phrase.Text.Text) is { Success: true } told)
            {
                yield return told.Groups["name"].Value.ToLowerInvariant();
            }
        }
    }

    [GeneratedRegex(@"^(?<deed>[a-z]+(?:_[a-z]+)?)_on$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^\s*(?:the )?(?<name>(?:date|day|year|time|place) of [a-z]+)(?=\s*(?:[;,.(]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DateOf();

    /// <summary>A PRD that has <c>area_m2</c> speaks of the area.</summary>
    private static IEnumerable<string> WithoutUnit(string name)
    {
        var match = Unit().Match(name);
        return match.Success ? [match.Groups["name"].Value.Replace('_', ' ')] : [];
    }

    [GeneratedRegex(
        @"^(?<name>\w{3,})_(?:m2|m3|km|kg|g|ml|l|m|cm|mm|t|eur|euros?|usd|cents?|minutes|mins?|s|secs?|seconds|h|hours|days|weeks|months|years|percent|pct|c|kwh|kw|w|v)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Unit();

    private static IEnumerable<string> Nouns(string noun, string plural)
    {
        var words = noun.Replace('_', ' ');
        var head = words.Split(' ')[^1];
        var heads = plural.Replace('_', ' ').Split(' ')[^1];
        return new[]
        {
            words,
            plural.Replace('_', ' '),
            head,
            heads,
            "record",
            "records",
            "row",
            "rows",
            "entry",
            "entries",
        }
            .Concat(words.Contains(' ', StringComparison.Ordinal) ? [words.Replace(' ', '_')] : [])
            .Distinct(StringComparer.Ordinal);
    }

    private static Regex Words(IEnumerable<string> words, string suffix)
    {
        var alternatives = words
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Select(Regex.Escape);
        return new(
            @"(?<![\w-])[`""']?(?<w>" + string.Join('|', alternatives) + ")" + suffix + @"[`""']?(?![\w-]*\w)",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
    }
}
