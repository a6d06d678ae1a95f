using System.ComponentModel;
using System.Diagnostics;

namespace OmniForge.Messaging.Tests.Support;

/// <summary>Programs that tests ask.</summary>
internal static class Tool
{
    /// <summary>The exit code that stands for a program that is not there.</summary>
    public const int Absent = -1;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code with its output, or with what it said of its failure.</returns>
    public static async Task<(int Exit, string Output)> Run(
        string program,
        string[] arguments,
        string input = "",
        string folder = "."
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            return (process.ExitCode, process.ExitCode == 0 ? await output : await error);
        }
        catch (Win32Exception)
        {
            return (Absent, $"there is no {program}");
        }
    }
}
