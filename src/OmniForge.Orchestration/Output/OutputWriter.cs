using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>
/// Puts a project into a directory: all of it or nothing, also when the process is killed. A new directory
/// appears by one rename; changes of an existing one are undone by the next run if they did not come to an end.
/// What the lock file does not know is never touched; generated files that were changed by hand are kept.
/// </summary>
/// <param name="disk">Where the directory lies.</param>
public sealed class OutputWriter(IDisk disk)
{
    /// <summary>The name of the directory for what is not yet in its place; a new project's name follows it.</summary>
    public const string StagingName = ".omniforge-staging";

    /// <summary>The lock file of a directory, or null where there is none.</summary>
    /// <exception cref="OmniForgeException">The path is no directory, or the file cannot be read.</exception>
    public ReadOnlyMemory<byte>? ReadLock(string path) =>
        Refusals.Told(path, () => new ProjectDirectory(disk, path).Read(LockedFiles.Path));

    /// <summary>Says what writing would do, and does nothing.</summary>
    /// <param name="path">The directory; need not exist.</param>
    /// <param name="files">The project, with its lock file.</param>
    /// <param name="force">Whether generated files that were changed by hand are overwritten.</param>
    /// <exception cref="OmniForgeException">The directory cannot take the project.</exception>
    public OutputPlan Plan(string path, FileTree files, bool force)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Refusals.Told(path, () => Plan(new ProjectDirectory(disk, path), files, force));
    }

    /// <summary>Writes what has changed, and nothing if nothing has.</summary>
    /// <param name="path">The directory; is made with its parents if need be.</param>
    /// <param name="files">The project, with its lock file.</param>
    /// <param name="force">Whether generated files that were changed by hand are overwritten.</param>
    /// <param name="cancellation">Stops the write as long as nothing has changed.</param>
    /// <exception cref="OmniForgeException">The directory cannot take the project; it is as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the directory is as it was.</exception>
    public OutputPlan Write(string path, FileTree files, bool force, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Refusals.Told(path, () => WriteInto(new ProjectDirectory(disk, path), files, force, cancellation));
    }

    private static OutputPlan Plan(ProjectDirectory directory, FileTree files, bool force) =>
        new OutputPlanner(directory, LockedFiles.Read(directory), force).Plan(files);

    private OutputPlan WriteInto(ProjectDirectory directory, FileTree files, bool force, CancellationToken cancellation)
    {
        if (!directory.Exists)
        {
            var whole = Plan(directory, files, force);
            new NewDirectory(disk, directory).Create(whole.Changes, cancellation);
            return whole;
        }

        new NewDirectory(disk, directory).ClearLeftOver();
        var stagingPath = Path.Combine(directory.Root, StagingName);
        var isLeftOver = disk.KindOf(stagingPath) != EntryKind.None;
        if (!isLeftOver && Plan(directory, files, force) is { Changes: [] } nothing)
        {
            return nothing;
        }

        Refusals.RefuseReadOnly(disk, directory.Root);
        using var staging = StagingArea.Take(disk, stagingPath, directory.Shown);
        var transaction = new Transaction(disk, directory, staging);
        var recovered = transaction.Recover();
        // Planned under the lock, for another process may have written since.
        var plan = Plan(new ProjectDirectory(disk, directory.Root), files, force);
        transaction.Run(plan.Changes, cancellation);
        return recovered ? plan with { Warnings = [Recovered(directory), .. plan.Warnings] } : plan;
    }

    private static Diagnostic Recovered(ProjectDirectory directory) =>
        OutputDiagnostics.Recovered.At(null, null, directory.Shown);
}
