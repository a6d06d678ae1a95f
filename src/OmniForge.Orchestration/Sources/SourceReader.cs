using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Orchestration.Sources;

/// <summary>Reads the PRDs that the arguments of a command name.</summary>
/// <param name="standardInput">Opens standard input; called when an argument is <c>-</c>.</param>
public sealed class SourceReader(Func<Stream> standardInput)
{
    private const int BufferBytes = 16384;

    /// <summary>
    /// The PRDs of files, directories (all <c>*.md</c> below; hidden ones and generated projects left out) and
    /// <c>-</c>, ordered by name: neither the order of the arguments nor that of the disk shows.
    /// </summary>
    /// <exception cref="OmniForgeException">Something is missing, cannot be read, or is a directory without PRDs.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, be it while nothing comes from standard input.</exception>
    public IReadOnlyList<PrdSource> Read(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return [.. PrdFinder.Find(arguments).Select(prd => Read(prd, cancellation))];
    }

    private PrdSource Read(FoundPrd prd, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return new PrdSource(prd.Name, prd.IsStandardInput ? ReadInput(cancellation) : ReadFile(prd.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OmniForgeException(SourceDiagnostics.Unreadable.At(null, null, prd.Name, e.Message));
        }
    }

    private static ReadOnlyMemory<byte> ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return ReadUpToLimit(buffer => stream.Read(buffer.Span));
    }

    // A read of a terminal or a pipe cannot be broken off, but left behind.
    private ReadOnlyMemory<byte> ReadInput(CancellationToken cancellation)
    {
        var stream = standardInput();
        return ReadUpToLimit(buffer =>
            stream.ReadAsync(buffer, CancellationToken.None).AsTask().WaitAsync(cancellation).GetAwaiter().GetResult()
        );
    }

    // A byte more than the limit is enough to see that a PRD is too large, however large it is.
    private static ReadOnlyMemory<byte> ReadUpToLimit(Func<Memory<byte>, int> read)
    {
        using var content = new MemoryStream();
        var buffer = new byte[BufferBytes];
        while (content.Length <= PrdReader.MaxBytes)
        {
            var count = read(buffer.AsMemory(0, (int)Math.Min(buffer.Length, PrdReader.MaxBytes + 1 - content.Length)));
            if (count == 0)
            {
                break;
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
