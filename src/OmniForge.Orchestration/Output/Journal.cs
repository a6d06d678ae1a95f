using System.Text;

namespace OmniForge.Orchestration.Output;

/// <summary>The list of steps of a write: as long as it is there, the write counts as not done and can be undone.</summary>
internal sealed class Journal(IDisk disk, StagingArea staging)
{
    private string File => staging.Entry("journal");

    /// <summary>Tells whether a write has begun that has not ended.</summary>
    public bool IsOpen => disk.KindOf(File) == EntryKind.File;

    /// <summary>Begins a write.</summary>
    public void Open(IReadOnlyList<JournalStep> steps)
    {
        var draft = staging.Entry("journal.draft");
        disk.Write(draft, Encoding.UTF8.GetBytes(string.Join('\n', steps)));
        disk.MoveFile(draft, File);
    }

    /// <summary>The steps of the write that has begun.</summary>
    public IReadOnlyList<JournalStep> Steps() =>
        [.. Encoding.UTF8.GetString(disk.Read(File).Span).Split('\n').Select(JournalStep.Parse)];

    /// <summary>Ends the write: from here on it is done.</summary>
    public void Close() => disk.DeleteFile(File);
}
