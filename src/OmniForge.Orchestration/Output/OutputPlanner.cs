using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>Compares a project with the directory that it is for.</summary>
/// <param name="directory">The directory.</param>
/// <param name="locked">What was generated into it before.</param>
/// <param name="force">Whether generated files that were changed by hand are overwritten.</param>
internal sealed class OutputPlanner(ProjectDirectory directory, LockedFiles locked, bool force)
{
    private const string BesideSuffix = ".omniforge-new";
    private readonly List<FileChange> _changes = [];
    private readonly List<Diagnostic> _warnings = [];
    private readonly List<RelativePath> _foreign = [];
    private int _unchanged;

    /// <summary>Plans what has to happen so that the directory holds these files.</summary>
    /// <exception cref="OmniForgeException">A link, a file or a directory is in the way.</exception>
    public OutputPlan Plan(FileTree files)
    {
        foreach (var (path, content) in files.Where(file => file.Key != LockedFiles.Path))
        {
            Place(path, content);
        }

        foreach (var path in locked.Paths.Where(path => !files.TryGet(path, out _)))
        {
            Remove(path);
        }

        if (files.TryGet(LockedFiles.Path, out var lockFile))
        {
            Change(LockedFiles.Path, directory.Read(LockedFiles.Path), LockedFiles.Without(lockFile, _foreign));
        }

        return new OutputPlan([.. _changes.OrderBy(change => change.Path)], _warnings, _unchanged);
    }

    private void Place(RelativePath path, ReadOnlyMemory<byte> content)
    {
        var present = directory.Read(path);
        if (present is { } text && !text.Span.SequenceEqual(content.Span) && !MayOverwrite(path, text))
        {
            Keep(path, content);
            return;
        }

        Change(path, present, content);
        RemoveBeside(path, content);
    }

    private bool MayOverwrite(RelativePath path, ReadOnlyMemory<byte> present) =>
        locked.Knows(path) && (force || locked.IsAsGenerated(path, present));

    private void Keep(RelativePath path, ReadOnlyMemory<byte> content)
    {
        var beside = Beside(path);
        Change(beside, directory.Read(beside), content);
        if (locked.Knows(path))
        {
            _warnings.Add(OutputDiagnostics.ChangedByHand.At(path.Value, null, beside));
            return;
        }

        _foreign.Add(path);
        _warnings.Add(OutputDiagnostics.Foreign.At(path.Value, null, beside));
    }

    private void Remove(RelativePath path)
    {
        if (directory.Read(path) is not { } present)
        {
            return;
        }

        if (locked.IsAsGenerated(path, present))
        {
            _changes.Add(new FileChange(path, present, null));
        }
        else
        {
            _warnings.Add(OutputDiagnostics.NoLongerGenerated.At(path.Value, null));
        }
    }

    // A text that was put beside a file has done its duty once the file holds what is generated.
    private void RemoveBeside(RelativePath path, ReadOnlyMemory<byte> content)
    {
        var beside = Beside(path);
        if (
            directory.Read(beside) is { } text
            && (text.Span.SequenceEqual(content.Span) || locked.IsAsGenerated(path, text))
        )
        {
            _changes.Add(new FileChange(beside, text, null));
        }
    }

    private void Change(RelativePath path, ReadOnlyMemory<byte>? present, ReadOnlyMemory<byte> content)
    {
        if (present is { } text && text.Span.SequenceEqual(content.Span))
        {
            _unchanged++;
            return;
        }

        _changes.Add(new FileChange(path, present, content));
    }

    private static RelativePath Beside(RelativePath path) => RelativePath.Parse(path.Value + BesideSuffix);
}
