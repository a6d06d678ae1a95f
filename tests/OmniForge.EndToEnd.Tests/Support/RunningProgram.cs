using System.Diagnostics;
using System.Globalization;

namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>A program that runs until it is told to stop.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private RunningProgram(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts the program and waits for its first line.</summary>
    public static async Task<RunningProgram> StartAsync(string firstWord, params string[] arguments)
    {
        var process = Process.Start(
            // Who starts the tests in the background ignores SIGINT, and children inherit that.
            new ProcessStartInfo("env", ["--default-signal=INT", Omniforge.Path, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var program = new RunningProgram(process);
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(_limit);
        return line?.StartsWith(firstWord, StringComparison.Ordinal) == true
            ? program
            : throw new InvalidOperationException($"It said '{line}' and {await program._errors}");
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(string signal)
    {
        var id = _process.Id.ToString(CultureInfo.InvariantCulture);
        await ProcessResult.RunAsync("kill", [$"-{signal}", id]);
        await _process.WaitForExitAsync().WaitAsync(_limit);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
