using Xunit;

namespace OmniForge.Requirements.Tests;

/// <summary>The documents beside the repository, which some tests read; they skip without them.</summary>
internal static class Shared
{
    private static readonly string[] Folders = ["plain", "behaviours", "prds/real", "prds/reference"];

    private static readonly string? Root = Find();

    public static string Directory
    {
        get
        {
            Assert.SkipUnless(Root is not null, "There is no ../shared beside the repository.");
            return Root!;
        }
    }

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Directory, path));

    /// <summary>All PRDs, by their path below the directory.</summary>
    public static IReadOnlyList<string> Prds() =>
        [
            .. Folders
                .SelectMany(folder => System.IO.Directory.GetFiles(Path.Combine(Directory, folder), "*.md"))
                .Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(Directory, path))
                .Append("golden.prd.md")
                .Order(StringComparer.Ordinal),
        ];

    private static string? Find()
    {
        for (
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            directory is not null;
            directory = directory.Parent
        )
        {
            var shared = Path.Combine(directory.FullName, "shared");
            if (File.Exists(Path.Combine(shared, "golden", "trace.json")))
            {
                return shared;
            }
        }

        return null;
    }
}
