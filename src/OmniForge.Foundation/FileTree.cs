using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OmniForge.Foundation;

/// <summary>Files in memory, ordered by their paths: what a project is before it is written.</summary>
public sealed class FileTree : IReadOnlyCollection<KeyValuePair<RelativePath, ReadOnlyMemory<byte>>>
{
    private readonly SortedDictionary<RelativePath, ReadOnlyMemory<byte>> _files = [];

    /// <summary>Makes a tree of files.</summary>
    /// <exception cref="ArgumentException">Two files have the same path.</exception>
    public FileTree(IEnumerable<KeyValuePair<RelativePath, ReadOnlyMemory<byte>>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (path, bytes) in files)
        {
            _files.Add(path, bytes);
        }
    }

    /// <inheritdoc/>
    public int Count => _files.Count;

    /// <summary>The paths of all files, in ordinal order.</summary>
    public IReadOnlyCollection<RelativePath> Paths => _files.Keys;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public ReadOnlyMemory<byte> this[RelativePath path] => _files[path];

    /// <summary>Looks a file up.</summary>
    public bool TryGet(RelativePath path, [MaybeNullWhen(false)] out ReadOnlyMemory<byte> bytes) =>
        _files.TryGetValue(path, out bytes);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<RelativePath, ReadOnlyMemory<byte>>> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
