using System.Globalization;
using OmniForge.RemarkTraining;

// train OUT FILE…   learns the weights from files of labelled sentences
// judge FILE…       tells for each file how the sentences are judged by what was learned from the others
// explain FILE      tells how the program's own model judges the sentences of a file, and by which features
switch (args)
{
    case ["train", var path, .. var files]:
        File.WriteAllLines(
            path,
            Trainer
                .Train([.. files.SelectMany(SentenceFile.Read)])
                .Where(pair => Math.Abs(pair.Value) >= 0.02)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.00}"))
        );
        return 0;
    case ["judge", .. var files]:
        CrossValidation.Print([.. files.Select(file => SentenceFile.Read(file).ToList())], Console.Out);
        return 0;
    case ["explain", var file]:
        Explanation.Print(SentenceFile.Read(file), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: train OUT FILE… | judge FILE… | explain FILE");
        return 2;
}
