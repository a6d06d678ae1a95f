using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Reads Mermaid and PlantUML diagrams of states: <c>draft --> in_review : submit</c>.</summary>
internal static partial class DiagramReader
{
    /// <summary>Reads a block of code; tells whether it was a diagram of states.</summary>
    public static bool TryRead(PrdRequirement requirement, PrdCodeBlock code, MachineNotes notes)
    {
        if (!IsDiagram(code))
        {
            return TryReadArrows(requirement, code, notes);
        }

        var aliases = Aliases(code);
        foreach (var line in code.Lines)
        {
            ReadLine(requirement, line, aliases, notes);
        }

        notes.StatesAreComplete = notes.States.Count > 1;
        return true;
    }

    /// <summary>Lines of drawn arrows: <c>idle --start--> busy</c>.</summary>
    private static bool TryReadArrows(PrdRequirement requirement, PrdCodeBlock code, MachineNotes notes)
    {
        List<(RichText Line, Match Edge)> edges =
        [
            .. code
                .Lines.Select(line => (Line: line, Edge: LabelledPattern.Match(line.Text)))
                .Where(pair => pair.Edge.Success),
        ];
        if (edges.Count < 2 || edges.Count < code.Lines.Count(line => line.Text.Trim().Length > 0))
        {
            return false;
        }

        foreach (var (line, edge) in edges)
        {
            notes.AddState(edge.Groups["from"].Value);
            notes.AddState(edge.Groups["to"].Value);
            notes.MarkRead(line);
            AddEdge(requirement, line, edge, (edge.Groups["from"].Value, edge.Groups["to"].Value), notes);
        }

        notes.StatesAreComplete = true;
        return true;
    }

    private static bool IsDiagram(PrdCodeBlock code)
    {
        var text = code.Text.Text;
        return text.Contains("stateDiagram", StringComparison.Ordinal)
            || (
                (code.Language is "plantuml" or "puml" or "uml" || text.Contains("@startuml", StringComparison.Ordinal))
                && text.Contains("[*]", StringComparison.Ordinal)
            );
    }

    private static Dictionary<string, string> Aliases(PrdCodeBlock code)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in code.Lines)
        {
            if (AliasPattern.Match(line.Text) is { Success: true } alias)
            {
                aliases[alias.Groups["alias"].Value] = alias.Groups["name"].Value;
            }
        }

        return aliases;
    }

    private static void ReadLine(
        PrdRequirement requirement,
        RichText line,
        Dictionary<string, string> aliases,
        MachineNotes notes
    )
    {
        if (EdgePattern.Match(line.Text) is not { Success: true } edge)
        {
            return;
        }

        var (from, to) = (edge.Groups["from"].Value, edge.Groups["to"].Value);
        from = aliases.GetValueOrDefault(from, from);
        to = aliases.GetValueOrDefault(to, to);
        notes.MarkRead(line);
        if (from == "[*]")
        {
            notes.AddState(to);
            notes.Initial ??= notes.FindState(to);
            return;
        }

        notes.AddState(from);
        if (to != "[*]")
        {
            notes.AddState(to);
            AddEdge(requirement, line, edge, (from, to), notes);
        }
    }

    private static void AddEdge(
        PrdRequirement requirement,
        RichText line,
        Match edge,
        (string From, string To) states,
        MachineNotes notes
    )
    {
        var label = edge.Groups["event"];
        if (!label.Success)
        {
            notes.Unclear.Add(requirement);
            return;
        }

        var guard = edge.Groups["guard"];
        foreach (Capture name in edge.Groups["event"].Captures)
        {
            var trigger = notes.AddEvent(name.Value, line.SpanOf(name.Index, name.Length));
            notes.Transitions.Add(
                new(
                    [notes.FindState(states.From)!],
                    trigger,
                    [notes.FindState(states.To)!],
                    null,
                    guard.Success ? line.Slice(guard.Index, guard.Length) : null,
                    edge.Groups["action"] is { Success: true } action ? [line.Slice(action.Index, action.Length)] : [],
                    requirement
                )
            );
        }
    }

    [GeneratedRegex(
        @"^\s*(?<from>\[\*\]|[\w-]+)\s*-(?:-|\w+-|\[[^\]]*\]-)?>\s*(?<to>\[\*\]|[\w-]+)\s*(?::\s*(?<event>[\w-]+(?: [\w-]+)*)(?:\s*(?:,|\bor\b|/(?=\s*[\w-]+\s*(?:/|$)))\s*(?<event>[\w-]+(?: [\w-]+)*))*\s*(?:\([^)]*\)\s*)?(?:\[(?<guard>[^\]]+)\]\s*)?(?:/\s*(?<action>\S.*?)\s*)?)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EdgePattern { get; }

    [GeneratedRegex(
        @"^\s*(?<from>[a-zA-Z][\w-]*\w)\s+[-–—=]+\s*[\[(]?(?<event>[a-zA-Z][\w]*(?: \w+){0,3})[\])]?\s*[-–—=]+(?:>|→)\s*(?<to>[a-zA-Z]\w*)\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LabelledPattern { get; }

    [GeneratedRegex("""^\s*state\s+"(?<name>[^"]+)"\s+as\s+(?<alias>[\w-]+)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AliasPattern { get; }
}
