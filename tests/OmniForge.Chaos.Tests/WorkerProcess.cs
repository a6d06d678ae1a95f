using System.Diagnostics;

namespace OmniForge.Chaos.Tests;

/// <summary>A worker in a process of its own, to be killed and followed by another one.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly string _bootstrap;
    private readonly string _folder;
    private readonly string _instance;
    private Process _process;
    private int _generation;

    private WorkerProcess(string bootstrap, string folder, string instance)
    {
        (_bootstrap, _folder, _instance) = (bootstrap, folder, instance);
        _process = Launch();
    }

    /// <summary>Starts a worker; ends when it has its share of the partitions.</summary>
    /// <param name="bootstrap">The brokers.</param>
    /// <param name="folder">Takes the file of its calls, one a generation.</param>
    /// <param name="instance">Its name in the group.</param>
    public static async Task<WorkerProcess> StartAsync(string bootstrap, string folder, string instance)
    {
        var worker = new WorkerProcess(bootstrap, folder, instance);
        _ = await worker._process.StandardOutput.ReadLineAsync();
        return worker;
    }

    /// <summary>SIGKILL, and a successor at once.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = Launch();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Process Launch()
    {
        var calls = Path.Combine(_folder, $"{_instance}-{_generation++}");
        var program = Path.Combine(AppContext.BaseDirectory, "OmniForge.Chaos.Worker");
        return Process.Start(
            new ProcessStartInfo(program, [_bootstrap, calls, _instance])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }
}
