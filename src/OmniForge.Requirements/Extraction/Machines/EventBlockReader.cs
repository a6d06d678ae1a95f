using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Reads blocks of code that tell events one below the other: the name of each, with what it carries, and below it lines with where it leads, what it demands and
/// what it changes.
/// </summary>
internal static partial class EventBlockReader
{
    private const int Least = 2;

    /// <summary>Reads a block of code; tells whether it told events so.</summary>
    public static bool TryRead(PrdRequirement requirement, PrdCodeBlock code, MachineNotes notes)
    {
        var groups = GroupsOf(code);
        if (groups.Count < Least || groups.Exists(group => !HasMove(group.Lines)))
        {
            return false;
        }

        foreach (var group in groups)
        {
            Read(requirement, group.Head, group.Lines, notes);
        }

        return true;
    }

    private static List<(RichText Head, List<RichText> Lines)> GroupsOf(PrdCodeBlock code)
    {
        var groups = new List<(RichText Head, List<RichText> Lines)>();
        foreach (var line in code.Lines.Where(line => line.Text.Trim().Length > 0))
        {
            if (HeadPattern.IsMatch(line.Text) && !IsIndented(line.Text))
            {
                groups.Add((line, []));
            }
            else if (groups.Count == 0 || !IsIndented(line.Text))
            {
                return [];
            }
            else
            {
                groups[^1].Lines.Add(line.Trim());
            }
        }

        return groups;
    }

    private static bool IsIndented(string line) => line[0] is ' ' or '\t';

    private static bool HasMove(List<RichText> lines) =>
        lines.Exists(line => MovePattern.IsMatch(line.Text))
        || (lines.Exists(line => KeyOf(line) is "from") && lines.Exists(line => KeyOf(line) is "to"));

    private static void Read(PrdRequirement requirement, RichText head, List<RichText> lines, MachineNotes notes)
    {
        var match = HeadPattern.Match(head.Text);
        var name = match.Groups["name"];
        var trigger = notes.AddEvent(name.Value, head.SpanOf(name.Index, name.Length));
        notes.MarkRead(head.Slice(0, name.Index + name.Length));
        if (match.Groups["carried"] is { Success: true } carried)
        {
            PayloadReader.ReadCell(head.Slice(carried.Index, carried.Length), trigger, requirement, notes);
        }

        RichText? guard = null;
        var remarks = new List<RichText>();
        var moves = new List<(IReadOnlyList<string> From, string To)>();
        var from = new List<string>();
        var to = new List<string>();
        foreach (var line in lines)
        {
            if (MovePattern.Match(line.Text) is { Success: true } move)
            {
                moves.Add((StateCells.Names(move.Groups["from"].Value), move.Groups["to"].Value));
                notes.MarkRead(line);
            }
            else if (KeyPattern.Match(line.Text) is { Success: true } key)
            {
                var value = line.Slice(key.Groups["value"].Index).Trim();
                notes.MarkRead(line.Slice(0, key.Groups["value"].Index));
                Take(RoleOf(key.Groups["key"].Value), value);
            }
            else
            {
                remarks.Add(line);
            }
        }

        if (from.Count > 0 && to is [var target])
        {
            moves.Add((from, target));
        }

        foreach (var (sources, destination) in moves)
        {
            notes.AddMove(sources, trigger, destination, guard, remarks, requirement);
        }

        void Take(string role, RichText value)
        {
            switch (role)
            {
                case "from" or "to":
                    (role == "from" ? from : to).AddRange(StateCells.Names(value.Text.Trim('[', ']')));
                    notes.MarkRead(value);
                    break;
                case "guard" when guard is null:
                    guard = value;
                    break;
                case "carries":
                    PayloadReader.ReadCell(value, trigger, requirement, notes);
                    break;
                default:
                    remarks.Add(value);
                    break;
            }
        }
    }

    private static string? KeyOf(RichText line) =>
        KeyPattern.Match(line.Text) is { Success: true } key ? RoleOf(key.Groups["key"].Value) : null;

    private static string RoleOf(string key) =>
        key.ToLowerInvariant() switch
        {
            "from" or "in" or "source" or "allowed in" or "possible in" => "from",
            "to" or "target" or "goes to" or "leads to" or "next" or "becomes" => "to",
            "needs" or "with" or "carries" or "payload" or "params" or "parameters" or "input" or "inputs" or "takes" =>
                "carries",
            "set"
            or "sets"
            or "do"
            or "does"
            or "effect"
            or "effects"
            or "then"
            or "action"
            or "actions"
            or "update"
            or "updates"
            or "changes"
            or "after" => "change",
            _ => "guard",
        };

    [GeneratedRegex(
        @"^(?:(?:event|on|when|trigger|command|action)\s+(?<name>[A-Za-z]\w*)|(?<name>[a-z]\w*)(?=\s*(?:\(|:\s*$)))\s*(?:\((?<carried>[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*[:{]?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HeadPattern { get; }

    [GeneratedRegex(
        @"^(?:[-*]\s+)?(?<from>[A-Za-z]\w*(?:\s*(?:,|\||/|\bor\b|\band\b)\s*[A-Za-z]\w*)*)\s*(?:-+>|=+>|→|⇒|⟶)\s*(?<to>[A-Za-z]\w*)\s*[;.]?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MovePattern { get; }

    [GeneratedRegex(
        @"^(?:[-*]\s+)?(?:(?<key>only if|if|when|where|guard|requires?|condition|provided(?: that)?|precondition|pre|assert|check|only when|unless it fails)\s*:?\s+|(?<key>from|in|source|allowed in|possible in|to|target|goes to|leads to|next|needs|with|carries|payload|params|parameters|inputs?|takes|sets?|do|does|effects?|then|actions?|updates?|changes|after)\s*:\s*)(?<value>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex KeyPattern { get; }
}
