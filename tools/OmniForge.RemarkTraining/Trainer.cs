namespace OmniForge.RemarkTraining;

/// <summary>Learns the weights of features by logistic regression: AdaGrad over the sentences in a fixed order, with decay of the weights.</summary>
internal static class Trainer
{
    private const int Epochs = 40;
    private const double Rate = 0.2;
    private const double Decay = 0.01;

    /// <summary>The weights of the features that more than one sentence has.</summary>
    /// <param name="sentences">The sentences.</param>
    public static Dictionary<string, double> Train(IReadOnlyList<LabelledSentence> sentences)
    {
        var known = sentences
            .SelectMany(sentence => sentence.Features)
            .CountBy(feature => feature, StringComparer.Ordinal)
            .Where(pair => pair.Value > 1)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        var weights = known.ToDictionary(feature => feature, _ => 0.0, StringComparer.Ordinal);
        var squares = known.ToDictionary(feature => feature, _ => 1e-6, StringComparer.Ordinal);
        var examples = sentences
            .Select(sentence => (sentence.IsRemark, Features: sentence.Features.Where(known.Contains).ToArray()))
            .ToArray();
        for (var step = 0; step < Epochs * examples.Length; step++)
        {
            // A step coprime to the number of sentences visits all of them in an order that mixes the files.
            var (isRemark, features) = examples[(int)((long)step * Stride(examples.Length) % examples.Length)];
            var error = (isRemark ? 1 : 0) - 1 / (1 + Math.Exp(-features.Sum(feature => weights[feature])));
            foreach (var feature in features)
            {
                var gradient = error - Decay * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] += Rate * gradient / Math.Sqrt(squares[feature]);
            }
        }

        return weights;
    }

    private static int Stride(int count)
    {
        var stride = (int)(count * 0.618);
        while (Gcd(stride, count) != 1)
        {
            stride++;
        }

        return stride;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
