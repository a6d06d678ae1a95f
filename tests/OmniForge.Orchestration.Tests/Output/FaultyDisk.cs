using OmniForge.Orchestration.Output;

namespace OmniForge.Orchestration.Tests.Output;

/// <summary>A disk that fails at its n-th change: once, as a full disk does, or from then on, as after a kill.</summary>
public sealed class FaultyDisk(IDisk disk, int failAt, bool killed) : IDisk
{
    private int _changes;

    /// <summary>Whether the n-th change was asked for.</summary>
    public bool HasFailed => _changes >= failAt;

    public EntryKind KindOf(string path) => disk.KindOf(path);

    public string Resolve(string path) => disk.Resolve(path);

    public bool IsMeantToBeWritten(string directory) => disk.IsMeantToBeWritten(directory);

    public ReadOnlyMemory<byte> Read(string path) => disk.Read(path);

    public IReadOnlyList<string> List(string directory) => disk.List(directory);

    public void Write(string path, ReadOnlyMemory<byte> content)
    {
        if (_changes + 1 == failAt)
        {
            disk.Write(path, content[..(content.Length / 2)]);
        }

        Change();
        disk.Write(path, content);
    }

    public void MoveFile(string source, string target)
    {
        Change();
        disk.MoveFile(source, target);
    }

    public void MoveDirectory(string source, string target)
    {
        Change();
        disk.MoveDirectory(source, target);
    }

    public void DeleteFile(string path)
    {
        Change();
        disk.DeleteFile(path);
    }

    public void CreateDirectory(string path)
    {
        Change();
        disk.CreateDirectory(path);
    }

    public void DeleteEmptyDirectory(string path)
    {
        Change();
        disk.DeleteEmptyDirectory(path);
    }

    public void DeleteTree(string path)
    {
        Change();
        disk.DeleteTree(path);
    }

    public IDisposable? TryLock(string path) => disk.TryLock(path);

    private void Change()
    {
        _changes++;
        if (_changes < failAt || (_changes > failAt && !killed))
        {
            return;
        }

        throw killed ? new KilledException() : new IOException("No space left on device");
    }
}
