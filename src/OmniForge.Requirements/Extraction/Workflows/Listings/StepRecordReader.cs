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
            StepKey.When => ReadCondition(value, false),
            StepKey.Unless => ReadCondition(value, true),
            StepKey.Undo => ReadUndo(value),
            _ => false,
        };

    private bool ReadWaits(ListedValue value)
    {
        if (value.Entries.Count > 0)
        {
            return false;
        }

        var names = value.Scalar is { } scalar ? [scalar] : value.Items.Select(item => item.Scalar).ToList();
        var waits = names.Where(name => name is null || !IsNothing(name)).Select(Find).ToList();
        if (waits.Contains(null))
        {
            return false;
        }

        names.ForEach(name => notes.MarkRead(name!));
        _step.WaitsFor = [.. waits.Select(step => step!.Name).Distinct(StringComparer.Ordinal)];
        return true;
    }

    private StepDraft? Find(RichText? name) =>
        name is null ? null : steps.GetValueOrDefault(MachineNotes.SnakeName(name.Text));

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
        words.IsEmpty || words.Text is "null" or "~" || StateCells.IsNothing(words.Text);
}
