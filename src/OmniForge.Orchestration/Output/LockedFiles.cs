using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Foundation;

namespace OmniForge.Orchestration.Output;

/// <summary>The files that a lock file says were generated, with the SHA-256 of what they held then.</summary>
internal sealed class LockedFiles
{
    /// <summary>Where the lock file stands in a project.</summary>
    public static readonly RelativePath Path = RelativePath.Of("omniforge.lock.json");

    private const string FilesProperty = "files";

    private static readonly JsonWriterOptions AsGenerated = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<RelativePath, string> _hashes;

    private LockedFiles(SortedDictionary<RelativePath, string> hashes) => _hashes = hashes;

    /// <summary>The paths of all generated files, in ordinal order.</summary>
    public IReadOnlyCollection<RelativePath> Paths => _hashes.Keys;

    /// <summary>Reads the lock file of a directory; where there is none, nothing was generated.</summary>
    /// <exception cref="OmniForgeException">It is damaged.</exception>
    public static LockedFiles Read(ProjectDirectory directory)
    {
        if (directory.Read(Path) is not { } content)
        {
            return new LockedFiles([]);
        }

        try
        {
            return new LockedFiles(Parse(content));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new OmniForgeException(OutputDiagnostics.UnreadableLock.At(directory.Locate(Path), null, e.Message));
        }
    }

    /// <summary>The content of a lock file without some of its files.</summary>
    public static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> content, IReadOnlyCollection<RelativePath> files)
    {
        if (files.Count == 0)
        {
            return content;
        }

        var root = JsonNode.Parse(content.Span)!;
        foreach (var file in files)
        {
            root[FilesProperty]!.AsObject().Remove(file.Value);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, AsGenerated))
        {
            root.WriteTo(writer);
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }

    /// <summary>Tells whether a file was generated.</summary>
    public bool Knows(RelativePath path) => _hashes.ContainsKey(path);

    /// <summary>Tells whether a content is what was generated for a file.</summary>
    public bool IsAsGenerated(RelativePath path, ReadOnlyMemory<byte> content) =>
        _hashes.TryGetValue(path, out var hash) && hash == Sha256.Of(content);

    private static SortedDictionary<RelativePath, string> Parse(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        var hashes = new SortedDictionary<RelativePath, string>();
        if (document.RootElement.TryGetProperty(FilesProperty, out var files))
        {
            foreach (var file in files.EnumerateObject())
            {
                hashes[RelativePath.Parse(file.Name)] = file.Value.GetString() ?? "";
            }
        }

        return hashes;
    }
}
