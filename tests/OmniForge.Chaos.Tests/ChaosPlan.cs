namespace OmniForge.Chaos.Tests;

/// <summary>What goes wrong, and when: after how many requests.</summary>
/// <param name="Requests">How many requests there are.</param>
/// <param name="BrokerKills">How often the broker is killed and restarted.</param>
/// <param name="BrokerPauses">How often it stalls.</param>
/// <param name="WorkerKills">How often a worker is killed.</param>
internal sealed record ChaosPlan(int Requests, int BrokerKills, int BrokerPauses, int WorkerKills)
{
    /// <summary>How long the broker stalls.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The troubles in their order, each with the number of requests that ended before; the same for the same seed.</summary>
    public IReadOnlyList<(int After, Trouble Trouble)> Troubles(int seed)
    {
#pragma warning disable RS0030 // Chance that can be repeated is what a seed is for.
        var random = new Random(seed);
#pragma warning restore RS0030
        List<Trouble> troubles =
        [
            .. Enumerable.Repeat(Trouble.BrokerKill, BrokerKills),
            .. Enumerable.Repeat(Trouble.BrokerPause, BrokerPauses),
            .. Enumerable.Repeat(Trouble.WorkerKill, WorkerKills),
        ];
        return
        [
            .. troubles
                .Select(trouble => (After: random.Next(Requests * 9 / 10), Trouble: trouble))
                .OrderBy(planned => planned.After),
        ];
    }
}
