using System.Diagnostics;

namespace OmniForge.EndToEnd.Tests.Support;

/// <summary>What a program said and how it ended.</summary>
internal sealed record ProcessResult(int ExitCode, string Output)
{
    /// <summary>Runs a program to its end; standard output and standard error come together.</summary>
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
        await process.WaitForExitAsync();
        return new ProcessResult(process.ExitCode, await output + await errors);
    }
}
