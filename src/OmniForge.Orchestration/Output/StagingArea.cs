using System.Globalization;
using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>A directory beside the files to change, on the same file system, that only one process has at a time.</summary>
internal sealed class StagingArea : IDisposable
{
    private const string LockName = "lock";
    private readonly IDisk _disk;
    private readonly IDisposable _lock;
    private bool _kept;

    private StagingArea(IDisk disk, string path, IDisposable processLock)
    {
        (_disk, Path, _lock) = (disk, path, processLock);
    }

    /// <summary>Its absolute path.</summary>
    public string Path { get; }

    /// <summary>Takes the area; it may hold what a killed process left.</summary>
    /// <exception cref="OmniForgeException">Another process has it.</exception>
    public static StagingArea Take(IDisk disk, string path, string shown)
    {
        disk.CreateDirectory(path);
        var processLock =
            disk.TryLock(System.IO.Path.Combine(path, LockName))
            ?? throw new OmniForgeException(OutputDiagnostics.Busy.At(null, null, shown));
        return new StagingArea(disk, path, processLock);
    }

    /// <summary>The path of an entry of the area.</summary>
    public string Entry(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The path of the n-th file of some sort.</summary>
    public string Entry(string sort, int number) => Entry(sort + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Deletes what a killed process left, but for the lock.</summary>
    public void Clear()
    {
        foreach (var name in _disk.List(Path).Where(name => name != LockName))
        {
            var entry = Entry(name);
            if (_disk.KindOf(entry) == EntryKind.Directory)
            {
                _disk.DeleteTree(entry);
            }
            else
            {
                _disk.DeleteFile(entry);
            }
        }
    }

    /// <summary>Leaves the area where it is, for the next process.</summary>
    public void Keep() => _kept = true;

    /// <summary>Deletes the area and lets others take it.</summary>
    public void Dispose()
    {
        try
        {
            if (!_kept)
            {
                _disk.DeleteTree(Path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stays is hidden, harmless, and cleared by the next write.
        }
        finally
        {
            _lock.Dispose();
        }
    }
}
