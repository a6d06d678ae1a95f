using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows.Listings;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>
/// Reads events that a block of YAML or JSON lists, with where each leads from and to, what it carries and what it changes; or states with the events that each of
/// them has.
/// </summary>
internal static class EventListingReader
{
    private const int Least = 2;

    /// <summary>Reads a block of code; tells whether it listed events.</summary>
    public static bool TryRead(PrdRequirement requirement, PrdCodeBlock code, MachineNotes notes)
    {
        if (ListingParser.Parse(code.Text) is not { } root)
        {
            return false;
        }

        foreach (var container in root.SelfAndInner())
        {
            var records = Records(container);
            if (records.Count >= Least && records.TrueForAll(record => record is not null))
            {
                records.ForEach(record => record!.AddTo(requirement, code.Text, notes));
                MarkFrame(root, container, notes);
                return true;
            }
        }

        return ReadStates(root, requirement, code.Text, notes);
    }

    private static List<EventRecord?> Records(ListedValue container) =>
        [
            .. container.Items.Select(item => EventRecord.Of(null, item)),
            .. container.Entries.Select(entry => EventRecord.Of(entry.Key, entry.Value)),
        ];

    /// <summary>The key above the events: <c>events:</c>.</summary>
    private static void MarkFrame(ListedValue root, ListedValue container, MachineNotes notes)
    {
        foreach (
            var (key, _) in root.SelfAndInner()
                .SelectMany(value => value.Entries)
                .Where(entry => entry.Value == container)
        )
        {
            notes.MarkRead(key);
        }
    }

    /// <summary>"open: { on: { close: closed } }": what each state has.</summary>
    private static bool ReadStates(ListedValue root, PrdRequirement requirement, RichText text, MachineNotes notes)
    {
        foreach (var container in root.SelfAndInner())
        {
            var states = container
                .Entries.Select(entry => (entry.Key, On: EventRecord.EventsOf(entry.Value)))
                .Where(entry => entry.On.Count > 0)
                .ToList();
            var records = states
                .SelectMany(state => state.On.Select(one => EventRecord.From(state.Key, one.Key, one.Value)))
                .ToList();
            if (states.Count >= Least && records.TrueForAll(record => record is not null))
            {
                container.Entries.ToList().ForEach(entry => notes.AddState(entry.Key.Text));
                container.Entries.ToList().ForEach(entry => notes.MarkRead(entry.Key));
                records.ForEach(record => record!.AddTo(requirement, text, notes));
                MarkFrame(root, container, notes);
                return true;
            }
        }

        return false;
    }
}
