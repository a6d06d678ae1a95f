using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What the headings and items around a text are about.</summary>
/// <param name="Events">Events, if the headings or the item around name some.</param>
/// <param name="State">A state, if the heading or the item around names one.</param>
internal sealed record EventContext(IReadOnlyList<string> Events, string? State)
{
    /// <summary>The context of a requirement.</summary>
    public static EventContext Of(PrdRequirement requirement, MachineNotes notes)
    {
        var events = new List<string>();
        string? state = null;
        for (var parent = requirement.Parent; parent is not null; parent = parent.Parent)
        {
            Add(Head(parent.Text.Text), events, ref state, notes);
        }

        if (events.Count == 0 && state is null)
        {
            foreach (var section in requirement.Section.SelfAndAncestors())
            {
                Add(section.Title, events, ref state, notes);
            }
        }

        return new(events, state);
    }

    private static string Head(string text) => text.Split([':', '–', '—', '('], 2)[0].Trim();

    private static void Add(string title, List<string> events, ref string? state, MachineNotes notes)
    {
        state ??= notes.FindState(title);
        if (events.Count > 0)
        {
            return;
        }

        var names = StateCells.Names(title).Select(MachineNotes.SnakeName).ToArray();
        if (names.Length > 0 && names.All(notes.HasEvent))
        {
            events.AddRange(names);
        }
    }
}
