using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>The directory that a project stands in, or will stand in.</summary>
public sealed class ProjectDirectory
{
    private readonly IDisk _disk;
    private readonly Dictionary<string, EntryKind> _directories = new(StringComparer.Ordinal);

    /// <summary>Looks at a directory.</summary>
    /// <param name="disk">Where it lies.</param>
    /// <param name="path">Its path as the user wrote it; need not exist; may itself be a link to a directory.</param>
    /// <exception cref="OmniForgeException">It, or a part of its path, is there and is no directory.</exception>
    public ProjectDirectory(IDisk disk, string path)
    {
        ArgumentNullException.ThrowIfNull(disk);
        ArgumentException.ThrowIfNullOrEmpty(path);
        _disk = disk;
        Shown = path;
        Root = disk.Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        Exists = _disk.KindOf(Root) == EntryKind.Directory;
        if (!Exists)
        {
            RefuseWhatIsNoDirectory();
        }
    }

    /// <summary>Its path as the user wrote it.</summary>
    public string Shown { get; }

    /// <summary>Its absolute path.</summary>
    public string Root { get; }

    /// <summary>Tells whether it was there at first.</summary>
    public bool Exists { get; }

    /// <summary>The absolute path of a file in it.</summary>
    public string Locate(RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.Combine(Root, path.Value);
    }

    /// <summary>The content of a file in it, or null where there is none.</summary>
    /// <exception cref="OmniForgeException">
    /// A link stands on the way to the file, or a directory in its place, or a file in place of a directory above it.
    /// </exception>
    public ReadOnlyMemory<byte>? Read(RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Exists || !HasParents(path))
        {
            return null;
        }

        var located = Locate(path);
        switch (_disk.KindOf(located))
        {
            case EntryKind.None:
                return null;
            case EntryKind.Link:
                throw new OmniForgeException(OutputDiagnostics.LinkInTheWay.At(null, null, located));
            case EntryKind.Directory:
                throw new OmniForgeException(OutputDiagnostics.EntryInTheWay.At(null, null, located, path));
            default:
                return _disk.Read(located);
        }
    }

    private bool HasParents(RelativePath path)
    {
        for (var slash = path.Value.IndexOf('/'); slash >= 0; slash = path.Value.IndexOf('/', slash + 1))
        {
            var located = Path.Combine(Root, path.Value[..slash]);
            switch (KindOfDirectory(located))
            {
                case EntryKind.None:
                    return false;
                case EntryKind.Link:
                    throw new OmniForgeException(OutputDiagnostics.LinkInTheWay.At(null, null, located));
                case EntryKind.File:
                    throw new OmniForgeException(OutputDiagnostics.EntryInTheWay.At(null, null, located, path));
            }
        }

        return true;
    }

    private EntryKind KindOfDirectory(string located)
    {
        if (!_directories.TryGetValue(located, out var kind))
        {
            kind = _disk.KindOf(located);
            _directories.Add(located, kind);
        }

        return kind;
    }

    private void RefuseWhatIsNoDirectory()
    {
        for (var part = Root; part is not null; part = Path.GetDirectoryName(part))
        {
            switch (_disk.KindOf(_disk.Resolve(part)))
            {
                case EntryKind.Directory:
                    return;
                case EntryKind.None when _disk.KindOf(part) == EntryKind.None:
                    break;
                default:
                    throw new OmniForgeException(OutputDiagnostics.NoDirectory.At(null, null, part));
            }
        }
    }
}
