using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds transitions from or to states that the PRD's list of states does not have.</summary>
internal static partial class UnknownStates
{
    /// <summary>
    /// The transitions with the event and the state; empty, where the list has few of the states that transitions name, so that it is
    /// one of something else. The event is null, where the state keeps the transition from being read at all.
    /// </summary>
    /// <param name="machine">The machine.</param>
    /// <param name="listed">The states that the state's field may have, as the PRD lists them.</param>
    /// <param name="requirements">What the PRD says of the machine.</param>
    public static IEnumerable<(PrdRequirement Requirement, string? Event, string State)> Of(
        MachineExtraction machine,
        IReadOnlyList<string> listed,
        IEnumerable<PrdRequirement> requirements
    )
    {
        var known = listed.Select(NameBook.WordsOf).ToHashSet(StringComparer.Ordinal);
        var named = machine.States.Where(state => known.Contains(NameBook.WordsOf(state))).ToList();
        return listed.Count < 2 || named.Count < 2 || named.Count * 2 < machine.States.Count
            ? []
            : InTransitions(machine, known).Concat(InArrows(machine, known, requirements));
    }

    private static IEnumerable<(PrdRequirement Requirement, string? Event, string State)> InTransitions(
        MachineExtraction machine,
        HashSet<string> known
    ) =>
        machine.Transitions.SelectMany(transition =>
            transition
                .From.Concat(transition.Targets)
                .Where(state => !known.Contains(NameBook.WordsOf(state)))
                .Take(1)
                .Select(state => (transition.Requirement, (string?)transition.Event, state))
        );

    /// <summary>Items such as "reopen: settled → archived", whose transition is not read, or without its state.</summary>
    private static IEnumerable<(PrdRequirement Requirement, string? Event, string State)> InArrows(
        MachineExtraction machine,
        HashSet<string> known,
        IEnumerable<PrdRequirement> requirements
    )
    {
        foreach (var requirement in requirements.Where(one => one.Block is not PrdCodeBlock))
        {
            var arrow = Arrow().Match(requirement.Text.Text);
            var before = Separator().Split(arrow.Groups["before"].Value).Select(NameBook.WordsOf).ToList();
            var after = NameBook.WordsOf(arrow.Groups["after"].Value);
            var label = NameBook.WordsOf(arrow.Groups["event"].Value).Replace(' ', '_');
            var unknown =
                !arrow.Success || known.Contains(label) ? null
                : before.Exists(known.Contains) ? NotKnown(after, known)
                : known.Contains(after) ? NotKnown(before[0], known)
                : null;
            if (unknown is not null)
            {
                yield return (requirement, machine.Events.Any(one => one.Name == label) ? label : null, unknown);
            }
        }
    }

    // A form of a state's name, such as "opened" for "open", is that state.
    private static string? NotKnown(string words, HashSet<string> known) =>
        known.Any(state =>
            words.StartsWith(state, StringComparison.Ordinal) || state.StartsWith(words, StringComparison.Ordinal)
        )
            ? null
            : words;

    [GeneratedRegex(
        @"\A\W*(?<event>[\p{L}_]+(?: [\p{L}_]+){0,2})\W*:\s*(?<before>[\p{L}_`, ]{1,80}?)\s*(?:→|⇒|-{1,3}>|=>)\s*`?(?<after>[\p{L}_]+(?: [\p{L}_]+){0,2}?)`?\s*(?:[.;,(]|\z)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex Arrow();

    [GeneratedRegex(
        @"\s*,\s*(?:or |and )?|\s+(?:or|and)\s+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex Separator();
}
