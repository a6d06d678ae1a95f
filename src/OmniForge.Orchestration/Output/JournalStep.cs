using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>One step of a write, as the journal has it: enough to undo it.</summary>
/// <param name="Kind">What happens to the file.</param>
/// <param name="Number">The number of its copies in the staging area.</param>
/// <param name="Hash">The SHA-256 of what it holds afterwards, <c>-</c> where it is deleted.</param>
/// <param name="Path">The file.</param>
internal sealed record JournalStep(FileChangeKind Kind, int Number, string Hash, RelativePath Path)
{
    /// <summary>The step of a change.</summary>
    public static JournalStep Of(FileChange change, int number) =>
        new(change.Kind, number, change.After is { } after ? Sha256.Of(after) : "-", change.Path);

    /// <summary>Reads a line of a journal.</summary>
    public static JournalStep Parse(string line)
    {
        var parts = line.Split(' ', 4);
        return new(
            Enum.Parse<FileChangeKind>(parts[0]),
            int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
            parts[2],
            RelativePath.Parse(parts[3])
        );
    }

    /// <summary>The step as a line of a journal.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} {Number} {Hash} {Path}");
}
