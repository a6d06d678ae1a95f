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
        string? from = null, to = null;
        Group? name = null;
        foreach (Match pair in PairPattern.Matches(record.Value))
        {
            var key = pair.Groups["key"].Value.ToLowerInvariant();
            switch (key)
            {
                case "from" or "source" or "state" or "current":
                    from = pair.Groups["value"].Value;
                    break;
                case "to" or "target" or "next":
                    to = pair.Groups["value"].Value;
                    break;
                case "event" or "trigger" or "on" or "action":
                    name = pair.Groups["value"];
                    break;
                default:
                    break;
            }
        }

        if (from is not null && to is not null && name is not null)
        {
            Add(requirement, text, (from, to), (record.Index + name.Index, name.Length), notes);
            notes.MarkRead(text.Slice(record.Index, record.Length));
        }
    }

    private static void ReadMap(PrdRequirement requirement, RichText text, MachineNotes notes)
    {
        foreach (Match state in StatePattern.Matches(text.Text))
        {
            if (notes.States.Count > 1 && notes.FindState(state.Groups["from"].Value) is null)
            {
                continue;
            }

            var body = state.Groups["body"];
            foreach (Match pair in PairPattern.Matches(body.Value))
            {
                var key = pair.Groups["key"];
                Add(requirement, text, (state.Groups["from"].Value, pair.Groups["value"].Value), (body.Index + key.Index, key.Length), notes);
            }

            notes.MarkRead(text.Slice(state.Index, state.Length));
        }
    }

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
        var trigger = notes.AddEvent(text.Text.Substring(name.Start, name.Length), text.SpanOf(name.Start, name.Length));
        notes.Transitions.Add(
            new([notes.FindState(states.From)!], trigger, [notes.FindState(states.To)!], null, null, [], requirement)
        );
    }

    [GeneratedRegex(
        """\{[^{}\n]*\b["']?(?:from|source)["']?\s*:[^{}]*\}""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RecordPattern { get; }

    [GeneratedRegex(
        """["']?(?<from>\w+)["']?\s*:\s*(?:\{\s*["']?on["']?\s*:\s*)?\{(?<body>[^{}]*)\}""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StatePattern { get; }

    [GeneratedRegex(
        """["']?(?<key>\w+)["']?\s*:\s*["'](?<value>\w+)["']""",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex PairPattern { get; }
}
