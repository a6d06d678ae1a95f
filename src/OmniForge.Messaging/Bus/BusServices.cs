using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Ids;

namespace OmniForge.Messaging.Bus;

/// <summary>What the bus takes from its surroundings.</summary>
/// <param name="Time">Tells and measures the time.</param>
/// <param name="Ids">Makes the ids of events that start something.</param>
public sealed record BusServices(TimeProvider Time, IIdSource Ids)
{
    /// <summary>Takes what is logged.</summary>
    public ILogger Log { get; init; } = NullLogger.Instance;

    /// <summary>Random numbers in [0, 1) that spread what is tried again over time.</summary>
    public Func<double> Jitter { get; init; } = RandomJitter.Next;

    /// <summary>Those of an ordinary process.</summary>
    public static BusServices System { get; } = new(TimeProvider.System, new TimedIds(TimeProvider.System));
}
