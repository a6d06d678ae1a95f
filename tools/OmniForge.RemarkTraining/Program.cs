using System.Globalization;
using OmniForge.RemarkTraining;

// train OUT FILE…          learns the weights from files of labelled sentences
// judge HELD-OUT FILE…     learns from the files and tells how it judges the sentences of HELD-OUT
var command = args[0];
var decay = double.Parse(Environment.GetEnvironmentVariable("DECAY") ?? "0.01", CultureInfo.InvariantCulture);
var sentences = args.Skip(2).SelectMany(SentenceFile.Read).ToList();
var weights = Trainer.Train(sentences, decay);
if (command == "train")
{
    File.WriteAllLines(
        args[1],
        weights
            .Where(pair => Math.Abs(pair.Value) >= 0.02)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.00}"))
    );
    return;
}

var judged = SentenceFile
    .Read(args[1])
    .Select(one => (one, Score: 1 / (1 + Math.Exp(-one.Features.Sum(feature => weights.GetValueOrDefault(feature))))))
    .ToList();
var (remarks, rules) = (judged.Count(one => one.one.IsRemark), judged.Count(one => !one.one.IsRemark));
foreach (var threshold in (double[])[0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
{
    var (found, passed) = (
        judged.Count(one => one.one.IsRemark && one.Score >= threshold),
        judged.Count(one => !one.one.IsRemark && one.Score >= threshold)
    );
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{threshold:0.00}: {100.0 * found / remarks:0.0} % of {remarks} remarks found, {100.0 * passed / rules:0.0} % of {rules} rules passed over"
        )
    );
}
if (Environment.GetEnvironmentVariable("SHOW") == "1")
{
    foreach (var (one, score) in judged.OrderByDescending(one => one.Score))
    {
        Console.WriteLine($"{(one.IsRemark ? '+' : '-')} {score:0.00} {one.Text}");
    }
}
