using System.Diagnostics;
using System.Globalization;

namespace OmniForge.Benchmarks;

/// <summary>How long a user waits for <c>./omniforge generate</c> once it is built.</summary>
internal static class WholeProcess
{
    private const int Rounds = 11;
    private const double Target = 0.15;

    /// <summary>The median time of whole calls that write a project; beside it, an interpreter of Python that does nothing.</summary>
    public static Measurement Measure(IReadOnlyList<Document> corpus)
    {
        var folder = Directory.CreateTempSubdirectory("omniforge-bench-");
        var prd = corpus[corpus.Count / 2].Path;
        var program = Path.Combine(Corpus.Root(), "omniforge");
        var number = 0;
        Generate();
        var seconds = Clock.Median(Rounds, Generate) / 1000;
        var python = Clock.Median(Rounds, () => Run("python3", "-c", "pass")) / 1000;
        folder.Delete(recursive: true);
        return new Measurement(
            "whole process of a later ./omniforge generate",
            seconds,
            "s",
            "≤ 0.15",
            seconds <= Target,
            string.Create(CultureInfo.InvariantCulture, $"python3 -c pass: {python:0.000} s")
        );

        void Generate() =>
            Run(program, "generate", prd, "--out", Path.Combine(folder.FullName, $"p{number++}"), "--quiet");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
