using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>Which dead letters are meant; what is null does not matter.</summary>
public sealed record DeadLetterFilter
{
    /// <summary>All of them.</summary>
    public static DeadLetterFilter All { get; } = new();

    /// <summary>The place of the letter itself.</summary>
    public Position? Position { get; init; }

    /// <summary>The topic that the message was published to.</summary>
    public string? Topic { get; init; }

    /// <summary>What sort of failure it was.</summary>
    public FailureClass? Class { get; init; }

    /// <summary>The correlation of the event.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>It failed last at this time or later.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>It failed last before this time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Tells whether a letter is meant.</summary>
    public bool Covers(StoredLetter stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var letter = stored.Letter;
        return (Position is null || Position == stored.Position)
            && (Topic is null || Topic == letter.Original.Position.Partition.Topic)
            && (Class is null || Class == letter.Failure.Class)
            && (CorrelationId is null || CorrelationId == letter.CorrelationId)
            && (Since is null || letter.LastFailure >= Since)
            && (Until is null || letter.LastFailure < Until);
    }
}
