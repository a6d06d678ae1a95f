using OmniForge.Foundation;

namespace OmniForge.Quality.Inspection.Files;

/// <summary>Reads of a project's directory what an inspection looks at.</summary>
internal static class ProjectDirectory
{
    /// <summary>The Python modules, the contracts and <c>pyproject.toml</c>; nothing hidden, no links, no caches.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static FileTree Read(string directory)
    {
        var root = new DirectoryInfo(directory);
        return new FileTree(
            Wanted(root)
                .Select(file =>
                    KeyValuePair.Create(
                        RelativePath.Parse(Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/')),
                        new ReadOnlyMemory<byte>(File.ReadAllBytes(file.FullName))
                    )
                )
        );
    }

    private static IEnumerable<FileInfo> Wanted(DirectoryInfo directory) =>
        directory
            .EnumerateFiles()
            .Where(file => file is { LinkTarget: null, Extension: ".py" or ".yaml" or ".toml" })
            .Concat(
                directory
                    .EnumerateDirectories()
                    .Where(inner =>
                        inner.LinkTarget is null && !inner.Name.StartsWith('.') && inner.Name is not "__pycache__"
                    )
                    .SelectMany(Wanted)
            );
}
