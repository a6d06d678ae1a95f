using System.Diagnostics;
using System.Globalization;

namespace OmniForge.Benchmarks;

/// <summary>How much memory it takes.</summary>
internal static class PeakMemory
{
    private const double Mebibyte = 1024 * 1024;

    /// <summary>The largest resident size of this process so far, which has generated all documents many times; beside it, what one generation allocates.</summary>
    public static Measurement Measure(IReadOnlyList<Document> corpus)
    {
        var allocated = Clock.Median(corpus.Select(Allocated));
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / Mebibyte;
        return new Measurement(
            "peak memory of this process",
            peak,
            "MiB",
            "–",
            IsMet: true,
            string.Create(CultureInfo.InvariantCulture, $"one document allocates {allocated:0.0} MiB (median)")
        );
    }

    private static double Allocated(Document document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        document.Generate();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Mebibyte;
    }
}
