using OmniForge.Benchmarks;

// "large" first: only large documents.
var isLarge = args is ["large", ..];
var folder = args.Skip(isLarge ? 1 : 0).FirstOrDefault() ?? Corpus.DefaultFolder();
var corpus = Corpus.Read(folder);
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
List<Measurement> measurements = isLarge
    ? []
    :
    [
        WarmGeneration.Measure(corpus),
        WholeProcess.Measure(corpus),
        .. Throughput.Measure(corpus),
        PeakMemory.Measure(corpus),
    ];
Report.Print([.. measurements, .. LargeDocuments.Measure(corpus)]);
return 0;
