using System.Diagnostics;

namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>What a program said and how it ended.</summary>
internal sealed record ProcessResult(int ExitCode, string Output)
{
    // Nothing that the tests start takes that long, not even on a busy machine; what hangs is to fail with its name.
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Runs a program to its end; standard output and standard error come together.
    /// Throws <see cref="TimeoutException"/> with what it said if it doesn't end; it is stopped then, with what it started.
    /// </summary>
    public static async Task<ProcessResult> RunAsync(
        string program,
        IReadOnlyList<string> arguments,
        params (string Name, string Value)[] environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!await EndsAsync(process))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)}: {await output}{await errors}");
        }

        return new ProcessResult(process.ExitCode, await output + await errors);
    }

    private static async Task<bool> EndsAsync(Process process)
    {
        using var limit = new CancellationTokenSource(_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
