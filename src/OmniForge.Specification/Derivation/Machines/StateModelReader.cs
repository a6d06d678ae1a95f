using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds the fields of the state that a machine folds.</summary>
internal static partial class StateModelReader
{
    private static readonly string[] StateNouns =
    [
        "status",
        "state",
        "mode",
        "phase",
        "stage",
        "step",
        "condition",
        "situation",
    ];

    /// <summary>The state; with its own field only, if the PRD describes no others.</summary>
    public static StateModel Read(NodePlan plan, MachineExtraction machine, StatementLedger ledger)
    {
        var entity = Entity(plan, machine);
        var name = NameOf(plan, entity);
        var surroundings = FieldSurroundingsOf(plan, name);
        List<FieldReading> readings = entity is null
            ? []
            :
            [
                .. entity.Fields.Select(field =>
                    NullWords.Settle(ReadField(WithoutStart(field), surroundings, entity.Fields))
                ),
            ];
        var listed = entity is null ? null : Listed(entity, machine)?.Name;
        var stateField =
            readings.Find(reading => IsStateField(reading, machine.StateField ?? listed))?.Name
            ?? FieldNames.Snake(machine.StateField ?? "status");
        var fields = readings.DistinctBy(reading => reading.Name, StringComparer.Ordinal).ToList();
        if (!fields.Exists(reading => reading.Name == stateField))
        {
            fields.Insert(
                0,
                FieldReader.Read(new FieldMention(stateField, machine.Events[0].Span, "", []), surroundings)
            );
        }

        var states = StatesOf(machine, fields.Find(reading => reading.Name == stateField));
        var stateEnum = new EnumSpec(
            EnumName(name, stateField),
            $"Where a {name.Replace('_', ' ')} stands.",
            states,
            []
        );
        return Assemble(plan, machine, (name, stateField, stateEnum), fields, ledger) with
        {
            Limits = entity is null ? [] : [.. LimitsOf(entity.Fields)],
            ListedStates = fields.Find(reading => reading.Name == stateField)?.Values ?? [],
        };
    }

    /// <summary>The field without the cell that says what it is at first, which is for those who make one.</summary>
    private static FieldMention WithoutStart(FieldMention field) =>
        field with
        {
            Phrases =
            [
                .. field.Phrases.Where((phrase, index) => index == 0 || !StartPattern.IsMatch(phrase.Text.Text.Trim())),
            ],
        };

    private static IEnumerable<FieldLimit> LimitsOf(IReadOnlyList<FieldMention> fields)
    {
        var names = fields.Select(field => FieldNames.Snake(field.Name)).ToList();
        foreach (var field in fields)
        {
            foreach (var phrase in field.Phrases)
            {
                if (FieldLimits.Split(phrase.Text, names) is var (_, _, limit))
                {
                    var noun = FieldLimits.NounOf(fields.First(other => FieldNames.Snake(other.Name) == limit));
                    yield return new(FieldNames.Snake(field.Name), limit, noun);
                }
            }
        }
    }

    private static StateModel Assemble(
        NodePlan plan,
        MachineExtraction machine,
        (string Name, string StateField, EnumSpec Enum) state,
        List<FieldReading> readings,
        StatementLedger ledger
    )
    {
        var enums = new List<EnumSpec> { state.Enum };
        var fields = new List<FieldSpec>();
        var unmet = new List<UnmetStatement>();
        foreach (var reading in readings)
        {
            var sources = StateFields.SourcesOf(plan, reading);
            if (reading.Name == state.StateField)
            {
                fields.Add(new(reading.Name, new EnumType(state.Enum.Name), true, false, null, null, sources));
                StateFields.MarkRead(reading, ledger);
                continue;
            }

            if (reading.Type is null && StoredType.Of(plan, reading, machine) is { } stored)
            {
                fields.Add(StateFields.FieldOf(stored, sources, enums));
                StateFields.MarkRead(reading, ledger);
                continue;
            }

            if (reading.Type is null && reading.Mention.Phrases.Any(phrase => LabelPattern.IsMatch(phrase.Text.Text)))
            {
                fields.Add(StateFields.FieldOf(reading with { Type = new TextType(), Unread = [] }, sources, enums));
                StateFields.MarkRead(reading, ledger);
                continue;
            }

            if (reading.Type is null)
            {
                unmet.Add(
                    new(reading.Mention.Name, "Its type was not understood.", StateFields.SourceOf(plan, reading))
                );
            }

            fields.Add(StateFields.FieldOf(reading, sources, enums));
            if (StateFields.IsUnderstood(reading))
            {
                StateFields.MarkRead(reading, ledger);
            }
        }

        return new(
            state.Name,
            state.StateField,
            state.Enum,
            fields,
            enums,
            Initial(readings),
            [],
            PhrasesOf(readings),
            DefinitionsOf(readings),
            unmet
        );
    }

    private static List<Foundation.SourceSpan> PhrasesOf(List<FieldReading> readings) =>
        [.. readings.SelectMany(reading => reading.Mention.Phrases).Select(phrase => phrase.Text.Span)];

    private static HashSet<string> DefinitionsOf(List<FieldReading> readings) =>
        readings
            .GroupBy(reading => reading.Mention.RequirementId, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, LiteralExpression> Initial(List<FieldReading> readings) =>
        readings
            .Where(reading => reading is { IsInitial: true, Default: not null })
            .ToDictionary(reading => reading.Name, reading => reading.Default!, StringComparer.Ordinal);

    private static EntityMention? Entity(NodePlan plan, MachineExtraction machine) =>
        plan
            .Analysis.Entities.Entities.Where(entity => plan.Covers(entity.Section) || entity.Section.Parent is null)
            .Select(entity => (Entity: entity, Score: Score(entity, machine)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .ThenByDescending(pair => pair.Entity.Fields.Count)
            .FirstOrDefault()
            .Entity;

    private static int Score(EntityMention entity, MachineExtraction machine)
    {
        var names = entity.Fields.Select(field => FieldNames.Snake(field.Name)).ToList();
        return machine.StateField is { } field && names.Contains(FieldNames.Snake(field)) ? 3
            : Listed(entity, machine) is not null ? 2
            : names.Exists(IsStateNoun) ? 1
            : 0;
    }

    /// <summary>The field of which is said what it may hold, all states among it, whatever its name is.</summary>
    private static FieldMention? Listed(EntityMention entity, MachineExtraction machine) =>
        machine.States.Count < 3
            ? null
            : entity.Fields.FirstOrDefault(field =>
                field.Phrases.Any(phrase =>
                {
                    var words = $" {NameBook.WordsOf(phrase.Text.Text)} ";
                    return machine.States.All(state =>
                        words.Contains($" {NameBook.WordsOf(state)} ", StringComparison.Ordinal)
                    );
                })
            );

    private static bool IsStateField(FieldReading reading, string? field) =>
        field is null ? IsStateNoun(reading.Name) : reading.Name == FieldNames.Snake(field);

    private static bool IsStateNoun(string name) => StateNouns.Contains(name.Split('_')[^1]);

    private static string NameOf(NodePlan plan, EntityMention? entity)
    {
        var name = FieldNames.Snake(entity?.Name ?? "");
        return name.Length is > 0 and <= 30 && char.IsAsciiLetter(name[0]) && !IsStateNoun(name) ? name : plan.Name;
    }

    private static string EnumName(string name, string field) =>
        field.Contains('_', StringComparison.Ordinal) ? field : $"{name}_{field}";

    /// <summary>The states in the order of the field's own list, if it has one.</summary>
    private static IReadOnlyList<string> StatesOf(MachineExtraction machine, FieldReading? field)
    {
        var listed = field?.Values ?? [];
        var words = listed.Select(NameBook.WordsOf).ToHashSet(StringComparer.Ordinal);
        return listed.Count > 0 && machine.States.All(state => words.Contains(NameBook.WordsOf(state)))
            ? listed
            : [.. machine.States.Select(WireName)];
    }

    /// <summary>A state of several words is written in snake_case.</summary>
    public static string WireName(string state) =>
        state.Contains(' ', StringComparison.Ordinal) ? FieldNames.Snake(state) : state;

    public static FieldSurroundings FieldSurroundingsOf(NodePlan plan, string entity) =>
        FieldSurroundings.Of(plan) with
        {
            Entity = entity,
        };

    /// <summary>Reads a field; "A or B while …, otherwise null" is A or B, or null.</summary>
    private static FieldReading ReadField(
        FieldMention mention,
        FieldSurroundings surroundings,
        IReadOnlyList<FieldMention> all
    )
    {
        List<string> names = [.. all.Select(field => FieldNames.Snake(field.Name))];
        if (mention.Phrases is [{ } limited, ..] && FieldLimits.Split(limited.Text, names) is var (plain, lower, _))
        {
            var simple = mention with { Phrases = [limited with { Text = plain }] };
            return WithLower(FieldReader.Read(simple, surroundings), lower) with { Mention = mention };
        }

        if (
            mention.Phrases is [{ } glossed, ..]
            && GlossedPattern.Match(glossed.Text.Text) is { Success: true } gloss
            && !StateFields.Limits(gloss.Groups["gloss"].Value)
        )
        {
            var typed = glossed with { Text = glossed.Text.Slice(0, gloss.Groups["type"].Length) };
            return FieldReader.Read(mention with { Phrases = [typed, .. mention.Phrases.Skip(1)] }, surroundings) with
            {
                Mention = mention,
            };
        }

        if (mention.Phrases is [{ } listed] && ListOf(listed.Text.Text, all))
        {
            return FieldReader.Read(mention, surroundings) with
            {
                Type = new ListType(new TextType()),
                IsNullable = false,
                Default = new LiteralExpression(Array.Empty<object>()),
                IsInitial = true,
                Unread = [],
            };
        }

        if (
            mention.Phrases is [{ Text: var text } phrase, ..]
            && WhilePattern.Match(text.Text) is { Success: true } match
        )
        {
            var simple = phrase with { Text = text.Slice(0, match.Groups["values"].Length) };
            var reading = FieldReader.Read(
                mention with
                {
                    Phrases = [simple, .. mention.Phrases.Skip(1)],
                },
                surroundings
            );
            return reading with { IsNullable = true, Mention = mention };
        }

        return FieldReader.Read(mention, surroundings);
    }

    /// <summary>"List of user names in the order of their approvals; empty at first", where another field is a user name.</summary>
    private static bool ListOf(string phrase, IReadOnlyList<FieldMention> all)
    {
        if (ListPattern.Match(phrase) is not { Success: true } list)
        {
            return false;
        }

        var words = list.Groups["noun"].Value.Split(' ');
        var noun = string.Join(' ', words.SkipLast(1).Append(Spelling.Singular(words[^1])));
        return noun is "name" or "text"
            || all.Any(field =>
                field.Phrases is [{ Text.Text: var other }, ..]
                && (
                    other.Equals(noun, StringComparison.OrdinalIgnoreCase)
                    || other.StartsWith(noun + ",", StringComparison.OrdinalIgnoreCase)
                )
                && FieldReader.Read(field, FieldSurroundings.None).Type is TextType
            );
    }

    /// <summary>A number that has a lower limit besides what was read of it.</summary>
    public static FieldReading WithLower(FieldReading reading, decimal lower) =>
        reading.Type switch
        {
            IntegerType whole => reading with { Type = whole with { Lower = new(lower) } },
            DecimalType number => reading with { Type = number with { Lower = new(lower) } },
            _ => reading,
        };

    /// <summary>"Amounts have at most two decimals", said of all amounts of the PRD.</summary>
    private static int? MoneyPlaces(NodePlan plan) =>
        plan.Analysis.Statements.Any(statement => PlacesPattern.IsMatch(statement.Text.Text)) ? 2 : null;

    /// <summary>What is said of the decimals of all amounts; sums and differences keep to it by themselves.</summary>
    [GeneratedRegex(
        @"\b[Aa]mounts?\b.*\b(?:at most|no more than|up to|have) (?:two|2) decimals?\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    public static partial Regex PlacesPattern { get; }

    [GeneratedRegex(
        @"^(?:0(?:\.0+)?|null|none|empty|false|configured|given|set up|-|–|—|\[\])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex StartPattern { get; }

    /// <summary>"Barcode on the tube, never changes": what labels something is a text.</summary>
    [GeneratedRegex(
        @"^(?:the |an? |its )?(?:unique )?(?:bar ?code|qr code|label|identifier|key|code|name|tag|licen[cs]e plate|plate|registration|serial number)\b(?!.*\d)[^;]*?(?:, (?:it )?(?:never changes|constant|fixed|passed through|does not change|stays the same|or null))?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex LabelPattern { get; }

    /// <summary>"Integer ≥ 0, most cars at the same time": the type, and what the field means.</summary>
    [GeneratedRegex(
        @"^(?<type>(?:an? )?(?:integer|int|whole number|decimal|number|text|string|boolean|date|time)(?: or null| or more)?(?:\s*(?:≥|>=|>|≤|<=|<)\s*-?\d+(?:\.\d+)?)?),\s(?<gloss>(?!(?:.*\b(?:null|empty|default|at first|initially|once|unless|if|when|while|never|not|only|one of|or)\b))[A-Za-z].*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex GlossedPattern { get; }

    [GeneratedRegex(
        @"^(?:a |the )?list of (?<noun>[a-z]+(?: [a-z]+)?)(?: in (?:the )?order (?:of|in which) [^;,.]+)?(?:[;,] (?:it is )?empty (?:at first|initially|at the beginning|in the beginning|to begin with))?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ListPattern { get; }

    [GeneratedRegex(
        @"^(?<values>.+?) (?:while|as long as|when|if|during|until|once|after|before) [^;]*?[,;] ?(?:otherwise|else|and otherwise|and) (?:it is )?null\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex WhilePattern { get; }
}
