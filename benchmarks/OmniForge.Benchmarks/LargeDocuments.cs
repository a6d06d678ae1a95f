using System.Globalization;
using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Benchmarks;

/// <summary>How time and memory of an analysis grow with the document.</summary>
internal static class LargeDocuments
{
    private const int Megabyte = 1_000_000;
    private const double MostMemory = 20;

    private static readonly int[] Sizes = [1, 10];

    /// <summary>
    /// Seconds from the bytes to the analysis of 1 and of 10 MB, the usable documents one after the other again and again, and the
    /// managed memory that is alive behind it, beyond that before it, for each byte of the text.
    /// </summary>
    public static IEnumerable<Measurement> Measure(IReadOnlyList<Document> corpus) =>
        Sizes.SelectMany(size => Measure(Of(corpus, size * Megabyte), size));

    private static byte[] Of(IReadOnlyList<Document> corpus, int length)
    {
        using var bytes = new MemoryStream(length + Megabyte);
        for (var i = 0; bytes.Length < length; i = (i + 1) % corpus.Count)
        {
            bytes.Write(corpus[i].Bytes);
            bytes.Write("\n\n"u8);
        }

        // Cut where a character begins.
        var text = Encoding.UTF8.GetString(bytes.ToArray(), 0, length).TrimEnd('\uFFFD');
        return Encoding.UTF8.GetBytes(text);
    }

    private static Measurement[] Measure(byte[] bytes, int size)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        SemanticAnalysis? analysis = null;
        var seconds = Clock.Median(1, () => analysis = Analyze(bytes)) / 1000;
        var alive = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)bytes.Length;
        var found = analysis!.Operations.Count;
        GC.KeepAlive(analysis);
        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"analysis of {size} MB"),
                seconds,
                "s",
                string.Create(CultureInfo.InvariantCulture, $"≤ {size}"),
                seconds <= size,
                string.Create(CultureInfo.InvariantCulture, $"{found} operations found")
            ),
            new(
                string.Create(CultureInfo.InvariantCulture, $"memory alive after {size} MB"),
                alive,
                "× text",
                "≤ 20",
                alive <= MostMemory,
                ""
            ),
        ];
    }

    private static SemanticAnalysis Analyze(byte[] bytes) =>
        SemanticAnalyzer.Analyze(
            PrdReader.Read("large.md", bytes).Document ?? throw new InvalidOperationException("It was not read.")
        );
}
