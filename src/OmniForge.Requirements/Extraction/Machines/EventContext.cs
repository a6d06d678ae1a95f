using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What the headings and items around a text are about.</summary>
/// <param name="Events">Events, if the headings or the item around name some.</param>
/// <param name="States">States, if the heading or the item around names some: <c>Lot is paid or withdrawn</c>.</param>
/// <param name="All">All events, for texts that speak of every event.</param>
/// <param name="AllStates">All states, for texts that speak of every state.</param>
internal sealed record EventContext(
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
        var names = titles.ConvertAll(notes.NamesIn);
        return new(
            names.Select(one => one.Events).FirstOrDefault(events => events.Count > 0) ?? [],
            names.Select(one => one.States).FirstOrDefault(states => states.Count > 0) ?? [],
            notes.EventsNow,
            notes.StatesNow
        );
    }

    private static string Head(string text) => text.Split([':', '–', '—', '('], 2)[0].Trim();
}
