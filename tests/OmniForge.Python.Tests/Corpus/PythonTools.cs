using System.Diagnostics;

namespace OmniForge.Python.Tests.Corpus;

/// <summary>The real Python and ruff, where the machine has them.</summary>
internal static class PythonTools
{
    public static string? Python { get; } = Existing(Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON"));

    public static string? Ruff { get; } =
        Python is null ? null : Existing(Path.Combine(Path.GetDirectoryName(Python)!, "ruff"));

    public static IReadOnlyList<string> Format { get; } =
    ["format", "--isolated", "--no-cache", "--line-length=88", "--target-version=py312"];

    public static string? Golden { get; } = FindGolden();

    /// <summary>Runs a tool and returns its exit code and what it printed.</summary>
    public static (int Exit, string Output) Run(string tool, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string? FindGolden()
    {
        for (
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            directory is not null;
            directory = directory.Parent
        )
        {
            var golden = Path.Combine(directory.FullName, "shared", "golden");
            if (Directory.Exists(golden))
            {
                return golden;
            }
        }

        return null;
    }

    private static string? Existing(string? path) => path is not null && File.Exists(path) ? path : null;
}
