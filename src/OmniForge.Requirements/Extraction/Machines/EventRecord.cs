using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Workflows.Listings;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>An event as a listing has it: where it leads from and to, what it carries, demands and changes.</summary>
internal sealed class EventRecord
{
    private readonly RichText _name;
    private readonly IReadOnlyList<(string? Role, RichText Key, ListedValue Value)> _entries;
    private readonly IReadOnlyList<string> _from;
    private readonly string _to;

    private EventRecord(
        RichText name,
        IReadOnlyList<(string? Role, RichText Key, ListedValue Value)> entries,
        IReadOnlyList<string> from,
        string to
    )
    {
        _name = name;
        _entries = entries;
        _from = from;
        _to = to;
    }

    /// <summary>The event of a mapping, which holds its name or stands below it; null if it does not tell from where to where.</summary>
    public static EventRecord? Of(RichText? key, ListedValue value)
    {
        var entries = EntriesOf(value);
        var name = key ?? One(entries, "event") ?? One(entries, "name");
        var from = Names(entries, "from");
        return name is not null && from.Count > 0 && One(entries, "to") is { } to
            ? new(name, entries, from, to.Text)
            : null;
    }

    /// <summary>The event that a state has, with its target or with what is told of it; null if the target is not told.</summary>
    public static EventRecord? From(RichText state, RichText name, ListedValue value)
    {
        var entries = EntriesOf(value);
        return (value.Scalar is { IsEmpty: false } only ? only : One(entries, "to")) is { } to
            ? new(name, value.Scalar is null ? entries : [("to", name, value)], [state.Text], to.Text)
            : null;
    }

    /// <summary>The events that a state has below a key of their own; none, if it has no such key.</summary>
    public static IReadOnlyList<(RichText Key, ListedValue Value)> EventsOf(ListedValue state) =>
        state
            .Entries.Where(entry => entry.Key.Text.ToLowerInvariant() is "on" or "events" or "transitions")
            .Select(entry => entry.Value.Entries)
            .FirstOrDefault()
        ?? [];

    /// <summary>Adds the event with its transitions.</summary>
    public void AddTo(PrdRequirement requirement, RichText text, MachineNotes notes)
    {
        var trigger = notes.AddEvent(_name.Text, _name.Span);
        notes.MarkRead(_name);
        RichText? guard = null;
        var remarks = new List<RichText>();
        foreach (var (role, key, value) in _entries)
        {
            switch (role)
            {
                case "from" or "to" or "event" or "name":
                    value.SelfAndInner().Select(one => one.Scalar).OfType<RichText>().ToList().ForEach(notes.MarkRead);
                    break;
                case "carries":
                    AddInputs(value, trigger, requirement, notes);
                    break;
                case "change":
                    remarks.AddRange(ChangesOf(value, text));
                    break;
                case "guard" when guard is null && value.Scalar is { IsEmpty: false } condition:
                    guard = condition;
                    break;
                default:
                    continue;
            }

            notes.MarkRead(key);
        }

        var any = _from is [var words] ? StateCells.Any(words, notes) : null;
        notes.AddMove(any ?? _from, trigger, _to, guard, remarks, requirement);
    }

    private static void AddInputs(ListedValue value, string trigger, PrdRequirement requirement, MachineNotes notes)
    {
        if (value.Scalar is { } words)
        {
            PayloadReader.ReadCell(words, trigger, requirement, notes);
            return;
        }

        foreach (var (key, told) in value.Entries)
        {
            notes.AddInput(trigger, new(key, told.Scalar, requirement));
            notes.MarkRead(key);
        }

        value
            .Items.Select(item => item.Scalar)
            .OfType<RichText>()
            .ToList()
            .ForEach(item => PayloadReader.ReadCell(item, trigger, requirement, notes));
    }

    /// <summary>What changes, told in words or as a mapping of fields to what they become.</summary>
    private static IEnumerable<RichText> ChangesOf(ListedValue value, RichText text) =>
        value.Scalar is { IsEmpty: false } words ? [words]
        : value.Items.Count > 0 ? value.Items.SelectMany(item => ChangesOf(item, text))
        : value
            .Entries.Where(entry => entry.Value.Scalar is not null)
            .Select(entry => Between(text, entry.Key, entry.Value.Scalar!));

    private static RichText Between(RichText text, RichText key, RichText value)
    {
        var start = text.Text.IndexOf(key.Text, StringComparison.Ordinal);
        while (start >= 0 && text.SpanOf(start, key.Length).Start != key.Span.Start)
        {
            start = text.Text.IndexOf(key.Text, start + 1, StringComparison.Ordinal);
        }

        return start < 0 ? value : text.Slice(start, value.Span.End - key.Span.Start);
    }

    private static IReadOnlyList<(string? Role, RichText Key, ListedValue Value)> EntriesOf(ListedValue value) =>
        [.. value.Entries.Select(entry => (RoleOf(entry.Key.Text), entry.Key, entry.Value))];

    private static RichText? One(IEnumerable<(string? Role, RichText Key, ListedValue Value)> entries, string role) =>
        entries.FirstOrDefault(entry => entry.Role == role).Value?.Scalar is { IsEmpty: false } words ? words : null;

    private static IReadOnlyList<string> Names(
        IEnumerable<(string? Role, RichText Key, ListedValue Value)> entries,
        string role
    ) =>
        entries.FirstOrDefault(entry => entry.Role == role).Value is { } value
            ?
            [
                .. value
                    .SelfAndInner()
                    .Select(one => one.Scalar)
                    .OfType<RichText>()
                    .SelectMany(words =>
                        StateCells.Any(words.Text, new MachineNotes()) is null
                            ? StateCells.Names(words.Text)
                            : [words.Text]
                    ),
            ]
            : [];

    /// <summary>What a key tells; null, if it tells something that machines do not know.</summary>
    private static string? RoleOf(string key) =>
        MachineNotes.SnakeName(key) switch
        {
            "from"
            or "source"
            or "sources"
            or "in"
            or "allowed_in"
            or "possible_in"
            or "allowed_from"
            or "before"
            or "state_before"
            or "when_in" => "from",
            "to"
            or "target"
            or "next"
            or "goes_to"
            or "leads_to"
            or "becomes"
            or "after"
            or "then"
            or "new_state"
            or "new_status"
            or "state_after" => "to",
            "event" or "trigger" or "on" => "event",
            "name" or "id" => "name",
            "carries"
            or "payload"
            or "data"
            or "fields"
            or "params"
            or "parameters"
            or "input"
            or "inputs"
            or "with"
            or "takes"
            or "brings"
            or "needs" => "carries",
            "set"
            or "sets"
            or "effect"
            or "effects"
            or "change"
            or "changes"
            or "assign"
            or "update"
            or "updates"
            or "do"
            or "does"
            or "action"
            or "actions" => "change",
            "guard" or "if" or "when" or "only_if" or "condition" or "requires" or "provided" or "only_when" => "guard",
            _ => null,
        };
}
