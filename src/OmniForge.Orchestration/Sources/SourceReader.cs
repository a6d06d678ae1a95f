using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Orchestration.Sources;

/// <summary>Reads the PRDs that the arguments of a command name.</summary>
/// <param name="standardInput">Opens standard input; called when an argument is <c>-</c>.</param>
public sealed class SourceReader(Func<Stream> standardInput)
{
    /// <summary>
    /// The PRDs of files, directories (all <c>*.md</c> below; hidden ones and generated projects left out) and
    /// <c>-</c>, ordered by name: neither the order of the arguments nor that of the disk shows.
    /// </summary>
    /// <exception cref="OmniForgeException">Something is missing, cannot be read, or is a directory without PRDs.</exception>
    public IReadOnlyList<PrdSource> Read(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return [.. PrdFinder.Find(arguments).Select(Read)];
    }

    private PrdSource Read(FoundPrd prd)
    {
        try
        {
            using var stream = prd.IsStandardInput ? standardInput() : File.OpenRead(prd.Path);
            return new PrdSource(prd.Name, ReadUpToLimit(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OmniForgeException(SourceDiagnostics.Unreadable.At(null, null, prd.Name, e.Message));
        }
    }

    // A byte more than the limit is enough to see that a PRD is too large, however large it is.
    private static ReadOnlyMemory<byte> ReadUpToLimit(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (content.Length <= PrdReader.MaxBytes)
        {
            var count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, PrdReader.MaxBytes + 1 - content.Length));
            if (count == 0)
            {
                break;
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
