using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What the headings and items around a text are about.</summary>
/// <param name="Events">Events, if the headings or the item around name some.</param>
/// <param name="States">States, if the heading or the item around names some: <c>Lot is paid or withdrawn</c>.</param>
/// <param name="All">All events, for texts that speak of every event.</param>
/// <param name="AllStates">All states, for texts that speak of every state.</param>
internal sealed partial record EventContext(
    IReadOnlyList<string> Events,
    IReadOnlyList<string> States,
    IReadOnlyList<string> All,
    IReadOnlyList<string> AllStates
)
{
    /// <summary>The context of a requirement.</summary>
    public static EventContext Of(PrdRequirement requirement, MachineNotes notes)
    {
        var titles = new List<string>();
        for (var parent = requirement.Parent; parent is not null; parent = parent.Parent)
        {
            titles.Add(Head(parent.Text.Text));
        }

        if (requirement.Block.Parent is PrdList { LeadIn: { } lead })
        {
            titles.Add(Head(lead.Text));
        }

        titles.AddRange(requirement.Section.SelfAndAncestors().Select(section => section.Title));
        return new(
            titles.Select(title => EventsOf(title, notes)).FirstOrDefault(events => events.Length > 0) ?? [],
            titles.Select(title => StatesOf(title, notes)).FirstOrDefault(states => states.Count > 0) ?? [],
            [.. notes.Events],
            [.. notes.States]
        );
    }

    private static string Head(string text) => text.Split([':', '–', '—', '('], 2)[0].Trim();

    private static string[] EventsOf(string title, MachineNotes notes)
    {
        if (EveryPattern.IsMatch(title))
        {
            return [.. notes.Events];
        }

        var names = StateCells.Names(title).Select(MachineNotes.SnakeName).ToArray();
        return names.Length > 0 && names.All(notes.HasEvent) ? names : [];
    }

    private static IReadOnlyList<string> StatesOf(string title, MachineNotes notes)
    {
        var tagged = TextTagger.Tag(title, notes.Names());
        return HeadPattern.Match(tagged.Shape) is { Success: true } head
            ? [.. tagged.TagsOf(head.Groups["states"]).Select(tag => tag.Name)]
            : [];
    }

    /// <summary>"Every event", "Common to all triggers", "For each event".</summary>
    [GeneratedRegex(
        @"^(?:(?:rules )?(?:for|in|of|at|on|with|common to|shared by) )?(?:every|each|all|any)(?: of the)? (?:events?|triggers?|commands?|actions?|transitions?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EveryPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:in|from|when|while|if|state|status|mode|phase|stage|for|out of)? ?(?:[a-z]+ (?:is )?)?)(?<states>"
            + TagSymbols.States
            + @")(?: [a-z]+)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex HeadPattern { get; }
}
