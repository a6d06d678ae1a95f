using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OmniForge.Quality.Gate.Isolation;

/// <summary>Runs processes with a time limit, and without standing still when they print much or leave children behind.</summary>
internal static class ChildProcess
{
    private const int MaxOutput = 4 * 1024 * 1024;
    private static readonly TimeSpan PipeGrace = TimeSpan.FromSeconds(5);

    /// <summary>Runs a process to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the process has been killed.</exception>
    public static ChildRun Run(ChildCommand command, CancellationToken cancellation) =>
        RunAsync(command, cancellation).GetAwaiter().GetResult();

    private static async Task<ChildRun> RunAsync(ChildCommand command, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(command) };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new ChildRun(null, "", e.Message);
        }

        process.StandardInput.Close();
        var output = ReadAsync(process.StandardOutput);
        var error = ReadAsync(process.StandardError);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(command.TimeLimit);
        var ended = await EndsAsync(process, limit.Token).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new ChildRun(
            ended ? process.ExitCode : null,
            await SoonAsync(output).ConfigureAwait(false),
            await SoonAsync(error).ConfigureAwait(false)
        );
    }

    private static ProcessStartInfo StartInfo(ChildCommand command)
    {
        var start = new ProcessStartInfo(command.Executable, command.Arguments)
        {
            WorkingDirectory = command.Directory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (!command.Inherits)
        {
            start.Environment.Clear();
            start.Environment["PATH"] = "/usr/bin:/bin";
            start.Environment["LANG"] = "C.UTF-8";
            start.Environment["HOME"] = command.Directory;
            start.Environment["PYTHONHASHSEED"] = "0";
            start.Environment["NO_COLOR"] = "1";
        }

        return start;
    }

    private static async Task<bool> EndsAsync(Process process, CancellationToken limit)
    {
        try
        {
            await process.WaitForExitAsync(limit).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    // Without a PID namespace an orphan can hold the pipe open for as long as it lives.
    private static async Task<string> SoonAsync(Task<string> reading)
    {
        var first = await Task.WhenAny(reading, Task.Delay(PipeGrace)).ConfigureAwait(false);
        return first == reading ? await reading.ConfigureAwait(false) : "";
    }

    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        int count;
        while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            _ = text.Append(buffer, 0, Math.Min(count, MaxOutput - text.Length));
        }

        return text.ToString();
    }
}
