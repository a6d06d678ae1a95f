using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace OmniForge.Messaging.Telemetry;

/// <summary>A gauge that asks whoever is alive now.</summary>
internal sealed class LiveGauge
{
    private readonly ConcurrentDictionary<Watcher, bool> _watchers = new();

    /// <summary>Makes a gauge of a meter.</summary>
    public LiveGauge(Meter meter, string name, string unit) =>
        _ = meter.CreateObservableGauge(name, () => _watchers.Keys.SelectMany(watcher => watcher.Read()), unit);

    /// <summary>Asks somebody, until the result is disposed.</summary>
    public IDisposable Watch(Func<IEnumerable<Measurement<long>>> read)
    {
        var watcher = new Watcher(this, read);
        _watchers[watcher] = true;
        return watcher;
    }

    private sealed class Watcher(LiveGauge gauge, Func<IEnumerable<Measurement<long>>> read) : IDisposable
    {
        public IEnumerable<Measurement<long>> Read() => read();

        public void Dispose() => gauge._watchers.TryRemove(this, out _);
    }
}
