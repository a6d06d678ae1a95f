using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OmniForge.Foundation;

namespace OmniForge.Orchestration.Tests.Output;

/// <summary>Projects as generation makes them: files and a lock with their hashes.</summary>
internal static class Projects
{
    public static FileTree Of(params (string Path, string Text)[] files)
    {
        var hashes = files.ToDictionary(
            f => f.Path,
            f => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(f.Text)))
        );
        var text = JsonSerializer.Serialize(new { schema = "omniforge.lock/1", files = hashes });
        return new FileTree([
            .. files
                .Append(("omniforge.lock.json", text))
                .Select(f => KeyValuePair.Create(RelativePath.Parse(f.Item1), Bytes(f.Item2))),
        ]);
    }

    /// <summary>Everything in a directory, as path and text.</summary>
    public static IReadOnlyDictionary<string, string> Snapshot(string directory) =>
        Directory
            .EnumerateFileSystemEntries(directory, "*", SearchOption.AllDirectories)
            .ToDictionary(
                p => Path.GetRelativePath(directory, p),
                p => Directory.Exists(p) ? "(directory)" : File.ReadAllText(p),
                StringComparer.Ordinal
            );

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
