using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>A state machine: one that was read, states in a chain of arrows, or a status that is set to several values.</summary>
internal static partial class StateEvidence
{
    private const int MinTargets = 2;

    /// <summary>Tells whether a PRD has one.</summary>
    public static bool IsIn(FlagParts parts)
    {
        if (parts.Analysis.Machines.Any(machine => machine.States.Count > 1))
        {
            return true;
        }

        var targets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var requirement in parts.Requirements)
        {
            var text = requirement.Text.Text;
            if (
                Diagram().IsMatch(text)
                || (
                    Chain().IsMatch(text)
                    && (
                        Status().IsMatch(text)
                        || requirement.Section.SelfAndAncestors().Any(section => Status().IsMatch(section.Title))
                        || Status().IsMatch(requirement.Block.LeadIn?.Text ?? "")
                    )
                )
            )
            {
                return true;
            }

            targets.UnionWith(Target().Matches(text).Select(match => match.Groups["state"].Value));
        }

        return targets.Count >= MinTargets;
    }

    [GeneratedRegex("stateDiagram", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Diagram();

    [GeneratedRegex(
        @"[A-Za-z][\w-]{2,20}[`""]?\s*(?:─▶|-{1,2}>|→|=>|⟶|➜|➝)\s*[`""]?[A-Za-z][\w-]{2,20}[`""]?\s*(?:─▶|-{1,2}>|→|=>|⟶|➜|➝)\s*[`""]?[A-Za-z]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Chain();

    [GeneratedRegex(
        @"\b(?:status(?:es)?|states?|lifecycle|life cycle|transitions?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Status();

    [GeneratedRegex(
        @"\b(?:status|state)\b(?: \w+){0,2} to\s+[`""'“](?<state>[A-Za-z][\w ]{1,24})[`""'”]|\b(?:status|state)\b(?: is| changes| moves| transitions)?(?: set| updated| changed| moved)? to (?<state>[A-Z][A-Za-z_]{2,24})\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Target();
}
