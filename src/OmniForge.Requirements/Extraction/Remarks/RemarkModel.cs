using System.Collections.Frozen;
using System.Globalization;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Remarks;

/// <summary>
/// How much each feature of a sentence speaks for a remark: a logistic regression, learned by <c>tools/OmniForge.RemarkTraining</c> from the
/// labelled sentences in <c>benchmarks/remarks</c>.
/// </summary>
public sealed class RemarkModel
{
    private static readonly Lazy<RemarkModel> Own = new(ReadOwn);

    private readonly FrozenDictionary<string, double> _weights;

    /// <param name="weights">The weight of each feature in natural units of log-odds; what has none weighs nothing.</param>
    public RemarkModel(IReadOnlyDictionary<string, double> weights) =>
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The model that the program holds.</summary>
    public static RemarkModel Default => Own.Value;

    /// <summary>The probability that nothing a node answers depends on a sentence, 0 to 1.</summary>
    public double Judge(Sentence sentence, NodeNames names) =>
        Probability(RemarkFeatures.Of(sentence, names).Sum(WeightOf));

    /// <summary>How much a feature speaks for a remark, in natural units of log-odds; 0, if nothing was learned of it.</summary>
    public double WeightOf(string feature) => _weights.GetValueOrDefault(feature);

    /// <summary>The probability of log-odds.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>A model from lines of a feature, a tab and its weight.</summary>
    public static RemarkModel Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.LastIndexOf('\t');
            weights[line[..tab]] = double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }

        return new(weights);
    }

    private static RemarkModel ReadOwn()
    {
        using var stream = typeof(RemarkModel).Assembly.GetManifestResourceStream("remarks.tsv")!;
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
