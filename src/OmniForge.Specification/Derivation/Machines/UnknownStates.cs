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

    /// <summary>Arrows with a state on one side and on the other a word that is none; no transition was read of them.</summary>
    private static IEnumerable<(PrdRequirement Requirement, string? Event, string State)> InArrows(
        MachineExtraction machine,
        HashSet<string> known,
        IEnumerable<PrdRequirement> requirements
    ) =>
        from requirement in requirements
        where !machine.Transitions.Any(transition => transition.Requirement == requirement)
        let arrow = Arrow().Match(requirement.Text.Text)
        where arrow.Success
        let before = Words(arrow.Groups["before"])
        let after = Words(arrow.Groups["after"])
        where known.Contains(before) != known.Contains(after)
        select (requirement, (string?)null, known.Contains(before) ? after : before);

    private static string Words(Group group) => NameBook.WordsOf(group.Value);

    [GeneratedRegex(
        @"(?<before>[\p{L}_]+)`?\s*(?:→|⇒|-+>|=>)\s*`?(?<after>[\p{L}_]+)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000
    )]
    private static partial Regex Arrow();
}
