using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Which column of a table of transitions says what; -1 where there is none.</summary>
/// <param name="From">States before.</param>
/// <param name="Event">Events.</param>
/// <param name="To">States after.</param>
/// <param name="Guard">Conditions.</param>
/// <param name="Payload">What the event carries.</param>
/// <param name="Remarks">What else changes.</param>
internal sealed partial record MachineColumns(
    int From,
    int Event,
    int To,
    int Guard,
    int Payload,
    IReadOnlyList<int> Remarks
)
{
    /// <summary>The columns of a table, by the words of its head row.</summary>
    public static MachineColumns Of(PrdTable table)
    {
        var heads = table.Header.Select(cell => cell.Text.Trim().ToLowerInvariant()).ToArray();
        var roles = heads.Select(RoleOf).ToArray();
        MakeRemarks(heads, roles);
        return new(
            Column(roles, 'F'),
            Column(roles, 'E'),
            Column(roles, 'T'),
            Column(roles, 'G'),
            Column(roles, 'P'),
            [.. Enumerable.Range(0, roles.Length).Where(column => roles[column] == 'R')]
        );
    }

    /// <summary>
    /// The columns by what stands in them, whatever their heads are: those that hold states and nothing else, the first of them before and the second
    /// after; the first other one that is never empty holds the events. Null, if it is no such table.
    /// </summary>
    public static MachineColumns? ByContent(PrdTable table, MachineNotes notes)
    {
        var columns = Enumerable.Range(0, table.Header.Count).ToList();
        var states = columns.FindAll(column => table.Rows.All(row => HoldsStates(row.Cells[column].Text, notes)));
        var events = columns
            .Except(states)
            .Where(column => table.Rows.All(row => EventCell.IsMatch(row.Cells[column].Text)))
            .Take(1)
            .ToList();
        return states is [var from, var to, ..] && events is [var named]
            ? new(from, named, to, -1, -1, [.. columns.Except([from, to, named])])
            : null;
    }

    private static bool HoldsStates(string cell, MachineNotes notes) =>
        StateCells.Names(cell) is { Count: > 0 } names && names.All(name => notes.FindState(name) is not null);

    [GeneratedRegex(@"^\W*[A-Za-z]\w*(?:[ -]\w+){0,3}\W*(?:\(|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EventCell { get; }

    /// <summary>Beside a column of events, one of actions tells what they do.</summary>
    private static void MakeRemarks(string[] heads, char[] roles)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var isAction = roles[i] == 'E' && heads[i] is "action" or "actions" or "operation" or "operations";
            if (isAction && roles.Where((role, other) => role == 'E' && other != i).Any())
            {
                roles[i] = 'R';
            }
        }
    }

    private static int Column(char[] roles, char role) => Array.IndexOf(roles, role);

    private static char RoleOf(string head) =>
        head switch
        {
            _ when RemarkPattern.IsMatch(head) => 'R',
            _ when PayloadPattern.IsMatch(head) => 'P',
            _ when ToPattern.IsMatch(head) => 'T',
            _ when FromPattern.IsMatch(head) => 'F',
            _ when GuardPattern.IsMatch(head) => 'G',
            _ when EventPattern.IsMatch(head) => 'E',
            _ => '-',
        };

    [GeneratedRegex(
        @"\b(?:effects?|changes?|changed|else|side|also|remarks?|notes?|updates?|besides|does|additionally|assignments?|sets|consequences?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RemarkPattern { get; }

    [GeneratedRegex(
        @"\b(?:payload|fields?|data|carries|parameters?|brings|arguments?|inputs?|comes with|takes|delivers)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PayloadPattern { get; }

    [GeneratedRegex(
        @"^(?:to|→|new|next|then|afterwards?|after|result|target|becomes|end)$|\b(?:target|next|new|after|afterwards|resulting|leads to|goes to|becomes|end|to) ?(?:state|status|mode|phase|stage|position|step|it)?\b|\bto (?:state|status)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ToPattern { get; }

    [GeneratedRegex(
        @"^(?:from|source|current|present|before|old|state|states|status|mode|phase|stage|in|starting|previously)$|\b(?:from|source|current|present|before|old|starting|start|initial|previous|allowed in|possible in|accepted in|valid in|possible while|allowed while|only in|when in|in (?:state|status|mode|phase|stage))\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex FromPattern { get; }

    [GeneratedRegex(
        @"\b(?:guards?|conditions?|only if|provided|preconditions?|requires|if|unless)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GuardPattern { get; }

    [GeneratedRegex(
        @"\b(?:events?|triggers?|commands?|actions?|operations?|messages?|signals?|taps?|buttons?|on|calls?|verbs?|what happens|happening|transitions?|when|by|via)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EventPattern { get; }
}
