namespace OmniForge.Orchestration.Models;

/// <summary>Which language model reads, and what it may cost.</summary>
/// <param name="Model">The model's name, as the endpoint knows it.</param>
/// <param name="Endpoint">The root of an OpenAI-compatible API, such as <c>http://localhost:11434/v1</c>.</param>
/// <param name="Key">The key for it, or null if it takes none; never printed.</param>
public sealed record ModelOptions(string Model, Uri Endpoint, string? Key)
{
    /// <summary>The most calls over the network, those that are tried again too.</summary>
    public int MaxCalls { get; init; } = 100;

    /// <summary>The most tokens of input and output together; no call begins beyond it.</summary>
    public long MaxTokens { get; init; } = 500_000;

    /// <summary>The longest time that one call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a call that failed for a passing reason is tried again, 0 or more.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How often the whole PRD is read, 1 or more.</summary>
    public int Passes { get; init; } = 1;

    /// <summary>The most characters that are asked about at once.</summary>
    public int ChunkCharacters { get; init; } = 3000;

    /// <summary>A directory that keeps replies, or null.</summary>
    public string? Cache { get; init; }

    /// <summary>A file of examples, or null for those that are built in.</summary>
    public string? Examples { get; init; }
}
