namespace OmniForge.Benchmarks;

/// <summary>Writes the files of a project as plainly as one can, for comparison.</summary>
internal static class Writing
{
    private const int Rounds = 5;

    /// <summary>The median time in milliseconds to write the files of a document into a new folder.</summary>
    public static double Milliseconds(Document document)
    {
        var files = document.Generate().Files;
        return Clock.Median(Rounds, () => Write(files));
    }

    private static void Write(Foundation.FileTree files)
    {
        var folder = Directory.CreateTempSubdirectory("omniforge-bench-");
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder.FullName, path.ToString());
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.Span);
        }

        folder.Delete(recursive: true);
    }
}
