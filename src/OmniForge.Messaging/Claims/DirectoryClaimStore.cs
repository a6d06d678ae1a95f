namespace OmniForge.Messaging.Claims;

/// <summary>
/// Keeps contents as files, named after nothing but their hash: <c>ab/abcd…</c>. A file is written beside its place and moved there, so
/// that nobody ever sees half of one; several processes may share a directory.
/// </summary>
/// <param name="directory">The directory; made when it is needed.</param>
public sealed class DirectoryClaimStore(string directory) : IClaimStore
{
    /// <inheritdoc/>
    public async ValueTask<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var hash = ContentHash.Of(content.Span);
        var path = PathOf(hash);
        if (new FileInfo(path) is { Exists: true, Length: var length } && length == content.Length)
        {
            return hash;
        }

        var folder = Path.GetDirectoryName(path)!;
        _ = Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            await WriteAsync(draft, content, cancellation).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        return hash;
    }

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>?> GetAsync(string sha256, CancellationToken cancellation)
    {
        if (!ContentHash.IsHash(sha256))
        {
            return null;
        }

        try
        {
            return await File.ReadAllBytesAsync(PathOf(sha256), cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(content, cancellation).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }

    private string PathOf(string hash) => Path.Combine(directory, hash[..2], hash);
}
