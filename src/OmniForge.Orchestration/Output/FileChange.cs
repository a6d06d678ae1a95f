using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>One file that has to change.</summary>
/// <param name="Path">Its path in the output directory.</param>
/// <param name="Before">What it holds now; null where there is none.</param>
/// <param name="After">What it will hold; null where it will be deleted.</param>
public sealed record FileChange(RelativePath Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte>? After)
{
    /// <summary>Whether it is made, replaced or deleted.</summary>
    public FileChangeKind Kind =>
        (Before, After) switch
        {
            (null, _) => FileChangeKind.Create,
            (_, null) => FileChangeKind.Delete,
            _ => FileChangeKind.Replace,
        };
}
