namespace OmniForge.Benchmarks;

/// <summary>The PRDs that are measured.</summary>
internal static class Corpus
{
    /// <summary>The PRDs beside the repository if there are any, else its examples.</summary>
    public static string DefaultFolder()
    {
        var real = Path.Combine(Root(), "..", "shared", "prds");
        return Directory.Exists(real) ? real : Path.Combine(Root(), "examples", "prds");
    }

    /// <summary>The usable PRDs below a folder, ordered by path.</summary>
    public static IReadOnlyList<Document> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) is not ("README.md" or "LABELS.md"))
                .Order(StringComparer.Ordinal)
                .Select(Document.TryRead)
                .OfType<Document>(),
        ];

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OmniForge.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Not below the repository.");
        }

        return folder.FullName;
    }
}
