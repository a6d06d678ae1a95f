namespace OmniForge.Chaos.Tests;

/// <summary>The calls that workers wrote down, outside of the bus.</summary>
internal sealed class Calls
{
    private readonly ILookup<Guid, string> _positions;

    private Calls(ILookup<Guid, string> positions) => _positions = positions;

    /// <summary>Requests that were called.</summary>
    public IReadOnlyCollection<Guid> Called => [.. _positions.Select(request => request.Key)];

    /// <summary>How many calls there were beyond one a request.</summary>
    public int Beyond => _positions.Sum(request => request.Count() - 1);

    /// <summary>Requests with several calls that are not all of the same message: no redelivery explains them.</summary>
    public IReadOnlyList<Guid> Unexplained =>
        [
            .. _positions
                .Where(request => request.Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(request => request.Key),
        ];

    /// <summary>Reads all files of a folder; a last line that a kill cut off is no call.</summary>
    public static Calls Read(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder)
                .SelectMany(file => File.ReadAllText(file).Split('\n')[..^1])
                .Select(line => line.Split(' '))
                .ToLookup(call => Guid.Parse(call[0]), call => call[1])
        );
}
