using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;

namespace OmniForge.Requirements.Extraction.Workflows.Listings;

/// <summary>A step as a listing has it.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Entries">What its keys say, its name left out.</param>
internal sealed record StepRecord(RichText Name, IReadOnlyList<(RichText Key, StepKey Role, ListedValue Value)> Entries)
{
    /// <summary>The step of a mapping, which holds its name or stands below it; null if it has none.</summary>
    public static StepRecord? Of(RichText? key, ListedValue value)
    {
        if (value.Items.Count > 0 || value.Scalar is { IsEmpty: false })
        {
            return null;
        }

        var entries = value
            .Entries.Select(entry => (entry.Key, Role: StepKeys.Of(entry.Key.Text), entry.Value))
            .ToList();
        var name = key ?? NameIn(entries, StepKey.Name) ?? NameIn(entries, StepKey.Id);
        return name is null || MachineNotes.SnakeName(name.Text).Length == 0 || !char.IsLetter(name.Text[0])
            ? null
            : new(name, [.. entries.Where(entry => entry.Value.Scalar != name)]);
    }

    /// <summary>What the first key of a role says, or null.</summary>
    public ListedValue? First(StepKey role) => Entries.FirstOrDefault(entry => entry.Role == role).Value;

    private static RichText? NameIn(List<(RichText Key, StepKey Role, ListedValue Value)> entries, StepKey role) =>
        entries.Find(entry => entry.Role == role).Value?.Scalar is { IsEmpty: false } name ? name : null;
}
