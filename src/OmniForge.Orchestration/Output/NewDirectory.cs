namespace OmniForge.Orchestration.Output;

/// <summary>Makes a directory with all its files and missing parents: by one rename, so that it is there whole or not at all.</summary>
internal sealed class NewDirectory(IDisk disk, ProjectDirectory directory)
{
    /// <summary>Makes the directory.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled in time; there is no directory.</exception>
    /// <exception cref="IOException">The disk refused; there is no directory.</exception>
    public void Create(IReadOnlyList<FileChange> changes, CancellationToken cancellation)
    {
        var (parent, name) = FirstMissing();
        Refusals.RefuseReadOnly(disk, parent);
        using var staging = StagingArea.Take(disk, StagingPath(parent, name), directory.Shown);
        staging.Clear();
        var staged = staging.Entry(name);
        var root = Path.Combine(staging.Path, Path.GetRelativePath(parent, directory.Root));
        CreateAll(root);
        foreach (var change in changes)
        {
            cancellation.ThrowIfCancellationRequested();
            var file = Path.Combine(root, change.Path.Value);
            CreateAll(Path.GetDirectoryName(file)!);
            disk.Write(file, change.After!.Value);
        }

        cancellation.ThrowIfCancellationRequested();
        disk.MoveDirectory(staged, Path.Combine(parent, name));
    }

    /// <summary>Deletes what a process left that was killed just after it had made the directory.</summary>
    public void ClearLeftOver()
    {
        if (
            Path.GetDirectoryName(directory.Root) is { } parent
            && StagingPath(parent, Path.GetFileName(directory.Root)) is var left
            && disk.KindOf(left) == EntryKind.Directory
        )
        {
            StagingArea.Take(disk, left, directory.Shown).Dispose();
        }
    }

    private static string StagingPath(string parent, string name) =>
        Path.Combine(parent, $"{OutputWriter.StagingName}-{name}");

    private (string Parent, string Name) FirstMissing()
    {
        var missing = directory.Root;
        for (var parent = Path.GetDirectoryName(missing)!; disk.KindOf(parent) == EntryKind.None; )
        {
            (missing, parent) = (parent, Path.GetDirectoryName(parent)!);
        }

        return (Path.GetDirectoryName(missing)!, Path.GetFileName(missing));
    }

    private void CreateAll(string path)
    {
        if (disk.KindOf(path) == EntryKind.None)
        {
            CreateAll(Path.GetDirectoryName(path)!);
            disk.CreateDirectory(path);
        }
    }
}
