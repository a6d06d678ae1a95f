using OmniForge.Benchmarks;

var corpus = Corpus.Read(args.Length > 0 ? args[0] : Corpus.DefaultFolder());
if (corpus.Count == 0)
{
    Console.Error.WriteLine("There is no usable PRD; name a folder of Markdown files.");
    return 2;
}

Console.WriteLine(
    string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{corpus.Count} documents, {corpus.Sum(one => one.Nodes)} nodes, {corpus.Sum(one => one.Operations)} operations, {Environment.ProcessorCount} cores"
    )
);
Report.Print([
    WarmGeneration.Measure(corpus),
    WholeProcess.Measure(corpus),
    .. Throughput.Measure(corpus),
    PeakMemory.Measure(corpus),
]);
return 0;
