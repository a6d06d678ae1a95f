using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>
/// Changes files of an existing directory all or not at all. New contents and copies of the old ones are staged
/// first, then a journal is opened, the files are moved into their places, and the journal is closed. Whoever
/// finds an open journal undoes its steps, each of which can be undone several times.
/// </summary>
internal sealed class Transaction(IDisk disk, ProjectDirectory directory, StagingArea staging)
{
    private readonly Journal _journal = new(disk, staging);

    /// <summary>Undoes what a killed process had begun, and clears the staging area.</summary>
    /// <returns>Whether there was something to undo.</returns>
    public bool Recover()
    {
        var interrupted = _journal.IsOpen;
        if (interrupted)
        {
            Undo();
        }

        staging.Clear();
        return interrupted;
    }

    /// <summary>Makes the changes.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled in time; nothing has changed.</exception>
    /// <exception cref="IOException">The disk refused; nothing has changed.</exception>
    public void Run(IReadOnlyList<FileChange> changes, CancellationToken cancellation)
    {
        if (changes.Count == 0)
        {
            return;
        }

        Stage(changes, cancellation);
        cancellation.ThrowIfCancellationRequested();
        _journal.Open([.. changes.Select(JournalStep.Of)]);
        try
        {
            Apply(changes);
            _journal.Close();
        }
        catch
        {
            UndoOrKeep();
            throw;
        }
    }

    private void Stage(IReadOnlyList<FileChange> changes, CancellationToken cancellation)
    {
        foreach (var (number, change) in changes.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (change.After is { } after)
            {
                disk.Write(staging.Entry("new", number), after);
            }

            if (change.Before is { } before)
            {
                disk.Write(staging.Entry("old", number), before);
            }
        }
    }

    private void Apply(IReadOnlyList<FileChange> changes)
    {
        foreach (var (number, change) in changes.Index())
        {
            var file = directory.Locate(change.Path);
            if (change.Kind == FileChangeKind.Delete)
            {
                disk.DeleteFile(file);
                DeleteEmptyParents(file);
            }
            else
            {
                CreateParents(file);
                disk.MoveFile(staging.Entry("new", number), file);
            }
        }
    }

    // A disk that refuses to undo may do so later: then the next process undoes it.
    private void UndoOrKeep()
    {
        try
        {
            Undo();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            staging.Keep();
        }
    }

    private void Undo()
    {
        foreach (var step in _journal.Steps().Reverse())
        {
            Undo(step);
        }

        _journal.Close();
    }

    // Only what the write itself left is undone: what somebody wrote since then stays.
    private void Undo(JournalStep step)
    {
        var file = directory.Locate(step.Path);
        var present = disk.KindOf(file) == EntryKind.File ? Sha256.Of(disk.Read(file)) : "-";
        if (present != step.Hash)
        {
            DeleteEmptyParents(file);
            return;
        }

        if (step.Kind == FileChangeKind.Create)
        {
            disk.DeleteFile(file);
            DeleteEmptyParents(file);
        }
        else if (disk.KindOf(staging.Entry("old", step.Number)) == EntryKind.File)
        {
            CreateParents(file);
            disk.MoveFile(staging.Entry("old", step.Number), file);
        }
    }

    private void CreateParents(string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        if (disk.KindOf(parent) == EntryKind.None)
        {
            CreateParents(parent);
            disk.CreateDirectory(parent);
        }
    }

    private void DeleteEmptyParents(string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        while (parent != directory.Root && (disk.KindOf(parent) == EntryKind.None || disk.List(parent) is []))
        {
            if (disk.KindOf(parent) == EntryKind.Directory)
            {
                disk.DeleteEmptyDirectory(parent);
            }

            parent = Path.GetDirectoryName(parent)!;
        }
    }
}
