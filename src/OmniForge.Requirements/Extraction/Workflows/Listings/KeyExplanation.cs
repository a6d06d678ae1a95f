using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>Recognises what explains a key of listed steps: <c>after – all of these must be completed before</c>.</summary>
internal static partial class KeyExplanation
{
    /// <summary>Tells whether a requirement explains a key, and notes it as unclear if it gives the key another meaning.</summary>
    public static bool TryRead(PrdRequirement requirement, WorkflowNotes notes)
    {
        var text = requirement.Text.Text;
        if (
            notes.ListedKeys.Count == 0
            || HeadPattern.Match(text) is not { Success: true } head
            || !notes.ListedKeys.TryGetValue(MachineNotes.SnakeName(head.Groups["key"].Value), out var role)
        )
        {
            return false;
        }

        var said = text[head.Length..];
        var fits = role switch
        {
            StepKey.After => !AnyPattern.IsMatch(said),
            StepKey.When => !SkippedPattern.IsMatch(said),
            StepKey.Unless => SkippedPattern.IsMatch(said),
            _ => true,
        };
        if (!fits)
        {
            notes.Unclear.Add(requirement);
        }
        else if (role == StepKey.After && AtOncePattern.IsMatch(said))
        {
            foreach (var step in notes.Steps)
            {
                step.WaitsFor ??= [];
            }
        }

        return true;
    }

    [GeneratedRegex(
        @"^\W*(?<key>\w+)\W*?\s*(?:[–—:=]|-|\b(?:means|says|names|lists|tells|is|are|holds|gives)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HeadPattern { get; }

    /// <summary>"A step without it may start at once".</summary>
    [GeneratedRegex(
        @"\bwithout (?:it|one|this|any|\W?after\W?)(?: key| entry)? [^.;]*\b(?:at once|immediately|right away|straight away|at any time|from the (?:start|beginning|outset)|waits? for nothing|first)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AtOncePattern { get; }

    [GeneratedRegex(
        @"\b(?:any|one|either|some|first) of\b|\bat least one\b|\bnot (?:be )?(?:completed|done|started)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex AnyPattern { get; }

    /// <summary>The step is left out if the condition holds.</summary>
    [GeneratedRegex(
        @"\b(?:skip(?:ped|s)?|left out|omitted|drop(?:ped|s)(?: out)?|not (?:done|executed|run|started|take place)|does not (?:run|happen|take place|apply))\b[^.,;]*\b(?:if|when)\b|\bonly (?:if|when)\b[^.,;]*\b(?:false|not true|does not hold|not set)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex SkippedPattern { get; }
}
