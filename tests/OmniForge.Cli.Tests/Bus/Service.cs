namespace OmniForge.Cli.Tests.Bus;

/// <summary><c>omniforge serve intelligence</c> beside the test.</summary>
public sealed class Service : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly Session _session;
    private readonly Task<int> _run;

    private Service(SharedLog log, string[] options)
    {
        _session = new() { Log = log, Stop = _stop.Token };
        _run = Task.Factory.StartNew(
            () => _session.Run(["serve", "intelligence", "--bootstrap", "log:1", .. options]),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    /// <summary>What it printed.</summary>
    public string Out => _session.Out;

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<Service> StartAsync(SharedLog log, params string[] options)
    {
        var service = new Service(log, options);
        await service._session.SaysAsync("ready").WaitAsync(Limit);
        return service;
    }

    /// <summary>Stops it.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(Limit);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        _session.Dispose();
    }
}
