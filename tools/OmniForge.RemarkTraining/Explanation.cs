using System.Globalization;
using OmniForge.Requirements.Extraction.Remarks;

namespace OmniForge.RemarkTraining;

/// <summary>Tells by which features the program judges sentences.</summary>
internal static class Explanation
{
    private const int Shown = 6;

    /// <summary>Prints each sentence with its probability of being a remark and the features that weigh most.</summary>
    public static void Print(IEnumerable<LabelledSentence> sentences, TextWriter output)
    {
        foreach (var sentence in sentences)
        {
            var weights = sentence
                .Features.Select(feature => (feature, Weight: RemarkModel.Default.WeightOf(feature)))
                .OrderByDescending(pair => Math.Abs(pair.Weight))
                .ToList();
            var score = RemarkModel.Probability(weights.Sum(pair => pair.Weight));
            var strongest = weights
                .Take(Shown)
                .Select(pair =>
                    string.Create(CultureInfo.InvariantCulture, $"[{pair.feature}] {pair.Weight:+0.00;-0.00}")
                );
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{score:0.000} {sentence.Text}  {string.Join(", ", strongest)}"
                )
            );
        }
    }
}
