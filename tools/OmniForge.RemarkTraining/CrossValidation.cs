using System.Globalization;

namespace OmniForge.RemarkTraining;

/// <summary>Judges the sentences of each author by what was learned from the others.</summary>
internal static class CrossValidation
{
    private static readonly double[] Thresholds = [0.02, 0.05, 0.1, 0.2, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95];

    /// <summary>Prints for each threshold how many remarks are found and how many rules are passed over.</summary>
    public static void Print(IReadOnlyList<IReadOnlyList<LabelledSentence>> files, TextWriter output)
    {
        var judged = files.SelectMany((file, index) => Judge(file, Others(files, index))).ToList();
        foreach (var threshold in Thresholds)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{threshold:0.00}: {Share(judged, threshold, true):0.0} % of the remarks found, {Share(judged, threshold, false):0.0} % of the rules passed over"
                )
            );
        }

        foreach (
            var (sentence, score) in judged
                .Where(one => !one.Sentence.IsRemark)
                .OrderByDescending(one => one.Score)
                .Take(40)
        )
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.00} {sentence.Text}"));
        }
    }

    private static List<LabelledSentence> Others(IReadOnlyList<IReadOnlyList<LabelledSentence>> files, int index) =>
        [.. files.Where((_, other) => other != index).SelectMany(file => file)];

    private static IEnumerable<(LabelledSentence Sentence, double Score)> Judge(
        IReadOnlyList<LabelledSentence> sentences,
        List<LabelledSentence> others
    )
    {
        var weights = Trainer.Train(others);
        return sentences.Select(sentence =>
            (sentence, 1 / (1 + Math.Exp(-sentence.Features.Sum(feature => weights.GetValueOrDefault(feature)))))
        );
    }

    private static double Share(List<(LabelledSentence Sentence, double Score)> judged, double threshold, bool remarks)
    {
        var those = judged.Where(one => one.Sentence.IsRemark == remarks).ToList();
        return 100.0 * those.Count(one => one.Score >= threshold) / those.Count;
    }
}
