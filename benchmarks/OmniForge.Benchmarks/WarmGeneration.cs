using System.Globalization;

namespace OmniForge.Benchmarks;

/// <summary>How long it takes from text to the bytes of the files, once everything is warm.</summary>
internal static class WarmGeneration
{
    private const int Rounds = 21;
    private const int WarmUps = 30;
    private const double OperationsOfANode = 4;
    private const double Target = 1.2;

    /// <summary>Takes the median over the documents of milliseconds × 4 ÷ operations; beside it, the time to write the same bytes.</summary>
    public static Measurement Measure(IReadOnlyList<Document> corpus)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            WarmUp(corpus);
        }

        var perNode = Clock.Median(corpus.Select(one => Milliseconds(one) * OperationsOfANode / one.Operations));
        var writing = Clock.Median(
            corpus.Select(one => Writing.Milliseconds(one) * OperationsOfANode / one.Operations)
        );
        return new Measurement(
            "text to bytes, warm, a node of 4 operations",
            perNode,
            "ms",
            "≤ 1.2",
            perNode <= Target,
            string.Create(CultureInfo.InvariantCulture, $"writing the same files: {writing:0.00} ms")
        );
    }

    private static void WarmUp(IReadOnlyList<Document> corpus)
    {
        foreach (var document in corpus)
        {
            document.Generate();
        }
    }

    private static double Milliseconds(Document document) => Clock.Median(Rounds, () => document.Generate());
}
