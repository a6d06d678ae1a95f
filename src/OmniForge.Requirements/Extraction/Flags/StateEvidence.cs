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
        @"\b(?:(?:updat|chang|set|mov|transition|mark)\w*\s+(?:\w+\s+){0,3}(?:status|state)|(?:status|state)\s+(?:\w+\s+){0,2}?(?:changes?|set|updated|moves?|transitions?))\s+to\s+[`""'“]?(?!(?:the|an?|be|its?|their|any|another)\b)(?<state>[A-Za-z][\w-]{2,24})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Target();
}
