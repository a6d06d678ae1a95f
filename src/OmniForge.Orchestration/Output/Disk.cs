namespace OmniForge.Orchestration.Output;

/// <summary>The file system of this machine.</summary>
public sealed class Disk : IDisk
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <inheritdoc/>
    public EntryKind KindOf(string path)
    {
        var file = new FileInfo(path);
        return file switch
        {
            { LinkTarget: not null } => EntryKind.Link,
            _ when Directory.Exists(path) => EntryKind.Directory,
            { Exists: true } => EntryKind.File,
            _ => EntryKind.None,
        };
    }

    /// <inheritdoc/>
    public string Resolve(string path)
    {
        var entry = new FileInfo(path);
        return entry.LinkTarget is null ? path : entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    /// <inheritdoc/>
    public bool IsMeantToBeWritten(string directory) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(directory) & AnyWrite) != UnixFileMode.None;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string directory) =>
        [.. Directory.EnumerateFileSystemEntries(directory).Select(entry => Path.GetFileName(entry))];

    /// <inheritdoc/>
    public void Write(string path, ReadOnlyMemory<byte> content) => File.WriteAllBytes(path, content.Span);

    /// <inheritdoc/>
    public void MoveFile(string source, string target) => File.Move(source, target, overwrite: true);

    /// <inheritdoc/>
    public void MoveDirectory(string source, string target) => Directory.Move(source, target);

    /// <inheritdoc/>
    public void DeleteFile(string path) => File.Delete(path);

    /// <inheritdoc/>
    public void CreateDirectory(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public void DeleteEmptyDirectory(string path) => Directory.Delete(path);

    /// <inheritdoc/>
    public void DeleteTree(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
