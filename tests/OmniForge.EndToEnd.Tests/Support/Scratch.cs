using System.Text;

namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>A directory that is there for one test.</summary>
internal sealed class Scratch : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("omniforge-e2e-").FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Every file and directory below, a line each, with the content of files.</summary>
    public static string Everything(string directory) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => $"{System.IO.Path.GetRelativePath(directory, path)}\t{Content(path)}")
        );

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Content(string path) =>
        Directory.Exists(path)
            ? "directory"
            : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
}
