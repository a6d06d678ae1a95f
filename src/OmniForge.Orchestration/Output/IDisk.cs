namespace OmniForge.Orchestration.Output;

/// <summary>
/// What the output needs of a file system. Paths are absolute. Each method throws <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/> when the system refuses.
/// </summary>
public interface IDisk
{
    /// <summary>What stands at a path; links are not followed.</summary>
    EntryKind KindOf(string path);

    /// <summary>Where a link leads in the end; the path itself if it is no link.</summary>
    string Resolve(string path);

    /// <summary>Tells whether somebody may write into a directory by its mode; root may do so by mode 555 too, and should not.</summary>
    bool IsMeantToBeWritten(string directory);

    /// <summary>The content of a file.</summary>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>The names of what stands directly in a directory.</summary>
    IReadOnlyList<string> List(string directory);

    /// <summary>Makes a file, or replaces the content of one.</summary>
    void Write(string path, ReadOnlyMemory<byte> content);

    /// <summary>Moves a file in one step, and replaces what stands at the target.</summary>
    void MoveFile(string source, string target);

    /// <summary>Moves a directory in one step to where nothing stands.</summary>
    void MoveDirectory(string source, string target);

    /// <summary>Deletes a file.</summary>
    void DeleteFile(string path);

    /// <summary>Makes a directory whose parent exists; an existing one is left as it is.</summary>
    void CreateDirectory(string path);

    /// <summary>Deletes an empty directory.</summary>
    void DeleteEmptyDirectory(string path);

    /// <summary>Deletes a directory and everything below; does nothing where there is none.</summary>
    void DeleteTree(string path);

    /// <summary>Opens a file that no other process can open until it is disposed of; null where another one has it.</summary>
    IDisposable? TryLock(string path);
}
