namespace OmniForge.Orchestration.Configuration;

/// <summary>What the command line says about the bus; what it does not say is null.</summary>
public sealed record BusRequest
{
    /// <summary>The name of a log of messages.</summary>
    public string? Bus { get; init; }

    /// <summary>The servers to begin with.</summary>
    public string? Bootstrap { get; init; }

    /// <summary>The name of a topic policy.</summary>
    public string? TopicPolicy { get; init; }

    /// <summary>The directory of what is too large for a message.</summary>
    public string? Claims { get; init; }

    /// <summary>The seconds that an answer is waited for.</summary>
    public string? Timeout { get; init; }

    /// <summary>The consumer group of the service that is started.</summary>
    public string? Group { get; init; }
}
