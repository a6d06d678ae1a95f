using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>Reads what a listing says of one step.</summary>
/// <param name="record">What it says.</param>
/// <param name="steps">All steps, by name and by id.</param>
/// <param name="requirement">Where it stands.</param>
/// <param name="notes">Where is added.</param>
internal sealed class StepRecordReader(
    StepRecord record,
    IReadOnlyDictionary<string, StepDraft> steps,
    PrdRequirement requirement,
    WorkflowNotes notes
)
{
    private readonly StepDraft _step = steps[MachineNotes.SnakeName(record.Name.Text)];

    /// <summary>Reads all its keys; one that is not understood makes the order unclear.</summary>
    public void Read()
    {
        foreach (var (key, role, value) in record.Entries)
        {
            if (Read(role, value))
            {
                notes.MarkRead(key);
                notes.ListedKeys[MachineNotes.SnakeName(key.Text)] = role;
            }
            else
            {
                notes.Unclear.Add(requirement);
            }
        }
    }

    private bool Read(StepKey role, ListedValue value) =>
        role switch
        {
            StepKey.Id or StepKey.Name => value.Scalar is not null,
            StepKey.Remark => true,
            StepKey.After => ReadWaits(value),
            StepKey.Detour => ReadDetour(value),
            StepKey.When => ReadCondition(value, false),
            StepKey.Unless => ReadCondition(value, true),
            StepKey.Undo => ReadUndo(value),
            _ => false,
        };

    private bool ReadWaits(ListedValue value)
    {
        if (StepsOf(value) is not { } waits)
        {
            return false;
        }

        _step.WaitsFor = waits;
        return true;
    }

    /// <summary>What it waits for where the step before is left out, which follows from the rule for all.</summary>
    private bool ReadDetour(ListedValue value)
    {
        var left = record
            .Entries.Where(entry => entry.Role == StepKey.After)
            .SelectMany(entry => StepsOf(entry.Value) ?? [])
            .ToList();
        if (left is not [var only] || StepsOf(value) is not { } waits)
        {
            return false;
        }

        _step.Detours.Add((only, waits));
        return true;
    }

    /// <summary>The steps that a value names, one by one or in words; null, if one is unknown.</summary>
    private List<string>? StepsOf(ListedValue value)
    {
        if (value.Entries.Count > 0)
        {
            return null;
        }

        var names = value.Scalar is { } scalar ? [scalar] : value.Items.Select(item => item.Scalar).ToList();
        var found = new List<string>();
        foreach (var name in names)
        {
            if (name is null || (!IsNothing(name) && Find(name) is not { Count: > 0 }))
            {
                return null;
            }

            found.AddRange(IsNothing(name) ? [] : Find(name)!.Select(step => step.Name));
            notes.MarkRead(name);
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private IReadOnlyList<StepDraft>? Find(RichText name) =>
        steps.GetValueOrDefault(MachineNotes.SnakeName(name.Text)) is { } step
            ? [step]
            : StepReferences.Resolve(name.Text, notes);

    private bool ReadCondition(ListedValue value, bool isExclusion)
    {
        if (value.Scalar is not { } words)
        {
            return false;
        }

        if (!IsNothing(words) && words.Text is not "always")
        {
            _step.Conditions.Add(new(words, isExclusion, requirement));
        }
        else
        {
            notes.MarkRead(words);
        }

        return true;
    }

    private bool ReadUndo(ListedValue value)
    {
        if (value.Scalar is not { } words)
        {
            return false;
        }

        notes.MarkRead(words);
        _step.Compensation = IsNothing(words) ? null : MachineNotes.SnakeName(words.Text);
        return true;
    }

    private static bool IsNothing(RichText words) =>
        words.IsEmpty
        || words.Text.ToLowerInvariant() is "null" or "~" or "start" or "the start" or "at once" or "immediately"
        || StateCells.IsNothing(words.Text);
}
