using System.Buffers;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Finds the field that holds the state, with the list of the states that it may hold.</summary>
internal static partial class StateListReader
{
    /// <summary>Reads one requirement; tells whether it lists the states.</summary>
    public static bool TryRead(PrdRequirement requirement, MachineNotes notes) =>
        requirement.Kind == RequirementKind.Row
            ? TryReadRow(requirement, notes) || requirement.Cells.Any(cell => TryReadText(cell.Text, notes))
            : TryReadText(requirement.Text.Text, notes);

    /// <summary>
    /// Reads the list of a field that is called otherwise: "the activity is one of idle, reserved and live"; it holds the state where the other texts
    /// speak of what it lists.
    /// </summary>
    public static void ReadOther(IReadOnlyList<PrdRequirement> requirements, MachineNotes notes)
    {
        var best = requirements
            .SelectMany(requirement =>
                OtherPattern.Matches(requirement.Text.Text).Select(found => (Requirement: requirement, Found: found))
            )
            .Where(pair => MayBeStates(pair.Found))
            .DistinctBy(pair => pair.Found.Value, StringComparer.Ordinal)
            .Take(MaxLists)
            .Select(pair =>
                (
                    pair.Found,
                    Count: requirements.Count(other => other != pair.Requirement && Speaks(other.Text.Text, pair.Found))
                )
            )
            .Where(pair => pair.Count >= LeastTexts)
            .OrderByDescending(pair => pair.Count)
            .FirstOrDefault();
        if (best.Found is { } list)
        {
            Take(list.Groups["name"].Value, list.Groups["state"], notes);
        }
    }

    private const int LeastTexts = 3;

    // Two words in brackets are an aside more often than all states that there are.
    private const int MaxAside = 2;

    // Each of them is looked for in all texts.
    private const int MaxLists = 32;

    /// <summary>Tells whether a text names at least two of the states.</summary>
    private static bool Speaks(string text, Match list) =>
        StatesOf(list).Count(state => text.Contains(state, StringComparison.OrdinalIgnoreCase)) > 1;

    private static IEnumerable<string> StatesOf(Match list) =>
        list.Groups["state"].Captures.Select(capture => capture.Value.Trim('`', '"', '“', '”'));

    private static bool MayBeStates(Match list) =>
        !StatesOf(list).All(IsPlural)
        && (StatesOf(list).Count() > MaxAside || !list.Value.Contains('(', StringComparison.Ordinal));

    /// <summary>Plurals name things, such as <c>upstreams</c> and <c>routes</c>, and no state that a thing is in.</summary>
    private static bool IsPlural(string word) =>
        !string.Equals(Inflection.Singular(word), word, StringComparison.OrdinalIgnoreCase);

    private static bool TryReadRow(PrdRequirement row, MachineNotes notes)
    {
        var name = row.Cells.FirstOrDefault(cell => FieldPattern.IsMatch(cell.Text));
        if (name is null)
        {
            return false;
        }

        var lists = row.Cells.Where(cell => cell != name).Select(cell => CellPattern.Match(cell.Text));
        return lists.FirstOrDefault(list => list.Success) is { } found && Take(name.Text, found.Groups["state"], notes);
    }

    private static bool TryReadText(string text, MachineNotes notes) =>
        text.AsSpan().ContainsAny(Nouns)
        && TextPattern.Match(text) is { Success: true } found
        && Take(found.Groups["name"].Value, found.Groups["state"], notes);

    private static bool Take(string field, Group states, MachineNotes notes)
    {
        var names = states.Captures.Select(capture => capture.Value.Trim('"', '\'', '`', '“', '”', '.')).ToArray();
        if (names.Length < 2 || names.Any(TypeWords.Contains))
        {
            return false;
        }

        if (notes.States.Count > 0 && !names.Any(name => notes.FindState(name) is not null))
        {
            return false;
        }

        notes.PutFirst(names);
        notes.StateField ??= field.Trim().Trim('`', '*', '"');
        notes.StatesAreComplete = true;
        return true;
    }

    private static readonly HashSet<string> TypeWords = new(
        [
            "text",
            "string",
            "integer",
            "number",
            "null",
            "boolean",
            "enum",
            "decimal",
            "date",
            "time",
            "required",
            "optional",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A word that is no key of what follows it: <c>"status": "open", "amount": 5</c>.</summary>
    private const string Word = """["'`“]?[A-Za-z](?:[\w]|-(?=\w)){0,60}["'`”]?(?!["'`”]?:)""";

    private const string List =
        "(?<state>"
        + Word
        + @")(?:(?:\s*,\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+|\s*\|\s*|\s*/\s*)(?<state>"
        + Word
        + ")){1,60}";

    private const string Noun = "(?:status|state|mode|phase|stage|step|condition|situation|lifecycle)";

    // One look for all of them is far cheaper than the pattern.
    private static readonly SearchValues<string> Nouns = SearchValues.Create(
        ["status", "state", "mode", "phase", "stage", "step", "condition", "situation", "lifecycle"],
        StringComparison.OrdinalIgnoreCase
    );

    [GeneratedRegex(@"^\W*\w*" + Noun + @"\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex FieldPattern { get; }

    [GeneratedRegex(
        @"^\W*(?:(?:enum|enumeration|one of|either|text|string|values?|possible values)\W+)*"
            + List
            + @"\W*(?:$|[;.(–—-]|,? (?:initially|at first|starts?|default))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CellPattern { get; }

    [GeneratedRegex(
        @"\b(?!(?:which|that|it|this|these|those|what|who|there|they)\b)(?>(?<name>[a-z]\w{0,60}))(?!\w)[`*]*(?:\.\s+it|,? (?:which|that))?"
            + @"(?:(?:\s+(?:is|are)|\s*[–—:=(-])\s*\(?(?:always )?(?:either )?(?:(?:exactly )?one of:? (?:the )?)?|\s+(?:(?:exactly )?one of:? (?:the )?|(?="
            + Word
            + @"\s*[|/])))"
            + List
            + @"(?=\s*(?:[.;,)|]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OtherPattern { get; }

    [GeneratedRegex(
        @"(?<![\w/])(?<name>\w*"
            + Noun
            + """)(?:e?s)?["'`*]*(?:\?|\s+is|\s+are|\s+can\s+be|\s+may\s+be|\s+has)?(?:\s*(?:[:(=–—,-]|\bone\s+of\b|\|(?=\s*"""
            + Word
            + """\s*(?:,|or\b)))|[ \t]{2,}|[ ](?=\w+(?:[/|]\w+){2,}))\s*\[?\s*(?:(?:enum|an enum|enumeration|one of|either|text|string|the|values?|possible values|may be|is)\b[\s:,(–—]*)*"""
            + List
            + @"(?=\W|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex TextPattern { get; }
}
