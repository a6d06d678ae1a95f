using Xunit;

namespace OmniForge.Quality.Tests.Gate;

/// <summary>A copy of the golden project that a test may break.</summary>
public sealed class Golden : IDisposable
{
    private const string Package = "src/demo_nodes/nodes";

    public Golden()
    {
        Python = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON") ?? "";
        var source = Above("shared/golden");
        Assert.SkipUnless(Directory.Exists(source), "../shared/golden is missing");
        Assert.SkipUnless(File.Exists(Python), "OMNIFORGE_PYTHON names no Python");
        Path = Directory.CreateTempSubdirectory("omniforge-golden-").FullName;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }
    }

    public string Path { get; } = "";

    public string Python { get; }

    /// <summary>Replaces a text in a file of a node.</summary>
    /// <returns>The file's path in the project.</returns>
    public string Break(string file, string text, string replacement)
    {
        var relative = $"{Package}/{file}";
        var path = System.IO.Path.Combine(Path, relative);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, replacement, StringComparison.Ordinal));
        return relative;
    }

    public void Dispose()
    {
        if (Path.Length > 0)
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static string Above(string relative)
    {
        for (
            var directory = AppContext.BaseDirectory;
            directory is not null;
            directory = System.IO.Path.GetDirectoryName(directory)
        )
        {
            if (File.Exists(System.IO.Path.Combine(directory, "OmniForge.slnx")))
            {
                return System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, "..", relative));
            }
        }

        return relative;
    }
}
