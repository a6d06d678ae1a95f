using System.Diagnostics;
using System.Globalization;

namespace OmniForge.Benchmarks;

/// <summary>How many nodes are generated in a second.</summary>
internal static class Throughput
{
    private const double Target = 1000;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    /// <summary>Measures one thread and two; beside them, what an empty loop over the texts gains by the second thread.</summary>
    public static IEnumerable<Measurement> Measure(IReadOnlyList<Document> corpus)
    {
        var one = NodesASecond(corpus, threads: 1);
        var two = NodesASecond(corpus, threads: 2);
        var gain = Hashing(corpus, threads: 2) / Hashing(corpus, threads: 1);
        yield return Nodes("nodes a second on 1 thread", one, "–", isMet: true, "");
        yield return Nodes(
            "nodes a second on 2 threads",
            two,
            "≥ 1000",
            two >= Target,
            string.Create(
                CultureInfo.InvariantCulture,
                $"second thread: × {two / one:0.00}; hashing the texts: × {gain:0.00}"
            )
        );
    }

    private static Measurement Nodes(string what, double value, string target, bool isMet, string beside) =>
        new(what, value, "nodes/s", target, isMet, beside);

    private static double NodesASecond(IReadOnlyList<Document> corpus, int threads) =>
        Rate(corpus, threads, document => document.Generate().Nodes);

    private static double Hashing(IReadOnlyList<Document> corpus, int threads) =>
        Rate(corpus, threads, document => System.Security.Cryptography.SHA256.HashData(document.Bytes).Length);

    // Each thread goes round the corpus, starting at another document, until the time is over.
    private static double Rate(IReadOnlyList<Document> corpus, int threads, Func<Document, long> work)
    {
        var counts = new long[threads];
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable
            .Range(0, threads)
            .Select(number => new Thread(() =>
            {
                for (var next = number; Stopwatch.GetElapsedTime(start) < Duration; next++)
                {
                    counts[number] += work(corpus[next % corpus.Count]);
                }
            }))
            .ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
