using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads maps in JSON, YAML, TypeScript or Python: <c>draft: { submit: 'in_review' }</c>, or lists of <c>{ from, event, to }</c>.</summary>
internal static partial class CodeMapReader
{
    /// <summary>Reads a block of code; tells whether it held transitions.</summary>
    public static bool TryRead(PrdRequirement requirement, PrdCodeBlock code, MachineNotes notes)
    {
        var text = code.Text;
        var before = notes.Transitions.Count;
        foreach (Match record in RecordPattern.Matches(text.Text))
        {
            ReadRecord(requirement, text, record, notes);
        }

        if (notes.Transitions.Count == before)
        {
            ReadMap(requirement, text, notes);
        }

        return notes.Transitions.Count > before;
    }

    private static void ReadRecord(PrdRequirement requirement, RichText text, Match record, MachineNotes notes)
    {
        var pairs = PairPattern
            .Matches(record.Groups["body"].Value)
            .ToLookup(pair => RoleOf(pair.Groups["key"].Value.ToLowerInvariant()), StringComparer.Ordinal);
        if (
            pairs["from"].FirstOrDefault() is not { } from
            || pairs["to"].FirstOrDefault() is not { } to
            || pairs["event"].FirstOrDefault() is not { } name
        )
        {
            return;
        }

        var start = record.Groups["body"].Index;
        var value = name.Groups["value"];
        var trigger = notes.AddEvent(value.Value.Trim(), text.SpanOf(start + value.Index, value.Length));
        var remarks = Remarks(text, pairs, start);
        notes.AddMove(StatesOf(from), trigger, to.Groups["value"].Value.Trim(), null, remarks, requirement);
        foreach (var carried in pairs["carries"].Select(pair => pair.Groups["map"]).Where(map => map.Success))
        {
            AddInputs(text.Slice(start + carried.Index, carried.Length), trigger, requirement, notes);
        }

        notes.MarkRead(text.Slice(record.Index, record.Length));
    }

    private static void AddInputs(RichText map, string trigger, PrdRequirement requirement, MachineNotes notes)
    {
        foreach (Match pair in PairPattern.Matches(map.Text))
        {
            var (key, value) = (pair.Groups["key"], pair.Groups["value"]);
            var phrase = value.Success ? map.Slice(value.Index, value.Length) : null;
            notes.AddInput(trigger, new(map.Slice(key.Index, key.Length), phrase, requirement));
        }
    }

    private static IReadOnlyList<RichText> Remarks(RichText text, ILookup<string, Match> pairs, int start) =>
        [
            .. pairs["set"]
                .Select(pair => pair.Groups["map"])
                .Where(map => map.Success)
                .Select(map => text.Slice(start + map.Index, map.Length).Trim()),
        ];

    private static IReadOnlyList<string> StatesOf(Match pair) =>
        pair.Groups["list"].Success ? StateCells.Names(pair.Groups["list"].Value) : [pair.Groups["value"].Value.Trim()];

    private static string RoleOf(string key) =>
        key switch
        {
            "from" or "source" or "state" or "current" => "from",
            "to" or "target" or "next" => "to",
            "event" or "trigger" or "on" or "action" or "name" => "event",
            "carries" or "payload" or "data" or "fields" or "params" or "input" or "inputs" or "with" => "carries",
            "set" or "sets" or "effects" or "effect" or "changes" or "assign" or "update" => "set",
            _ => key,
        };

    private static void ReadMap(PrdRequirement requirement, RichText text, MachineNotes notes)
    {
        var maps = StatePattern.Matches(text.Text).ToList();
        var sources = maps.Select(map => map.Groups["from"].Value).ToHashSet(StringComparer.Ordinal);
        var targets = maps.SelectMany(TargetsOf).Select(pair => pair.Groups["value"].Value).ToList();
        if (sources.Count < 2 || targets.Count < 2 || !targets.Exists(sources.Contains))
        {
            return;
        }

        foreach (var map in maps)
        {
            foreach (var pair in TargetsOf(map))
            {
                var key = pair.Groups["key"];
                var name = (map.Groups["body"].Index + key.Index, key.Length);
                Add(requirement, text, (map.Groups["from"].Value, pair.Groups["value"].Value), name, notes);
            }

            notes.MarkRead(text.Slice(map.Index, map.Length));
        }
    }

    private static IEnumerable<Match> TargetsOf(Match map) =>
        PairPattern.Matches(map.Groups["body"].Value).Where(pair => pair.Groups["value"].Success);

    private static void Add(
        PrdRequirement requirement,
        RichText text,
        (string From, string To) states,
        (int Start, int Length) name,
        MachineNotes notes
    )
    {
        notes.AddState(states.From);
        notes.AddState(states.To);
        var trigger = notes.AddEvent(
            text.Text.Substring(name.Start, name.Length),
            text.SpanOf(name.Start, name.Length)
        );
        notes.Transitions.Add(
            new([notes.FindState(states.From)!], trigger, [notes.FindState(states.To)!], null, null, [], requirement)
        );
    }

    [GeneratedRegex(
        """\{(?<body>(?:[^{}]|\{[^{}]*\})*\b(?:from|source)["']?\s*:(?:[^{}]|\{[^{}]*\})*)\}""",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RecordPattern { get; }

    [GeneratedRegex(
        """["']?(?<!\w)(?<from>(?>\w+))["']?\s*:\s*(?:\{\s*["']?on["']?\s*:\s*)?\{(?<body>[^{}]*)\}""",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StatePattern { get; }

    [GeneratedRegex(
        """["']?(?<key>\w+)["']?\s*:\s*(?:["'](?<value>[^"'\n]*)["']|\[(?<list>[^\]]*)\]|\{(?<map>[^{}]*)\}|(?<value>\w[\w ]*))""",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PairPattern { get; }
}
