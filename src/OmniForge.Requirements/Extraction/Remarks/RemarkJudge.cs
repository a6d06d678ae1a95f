using System.Collections.Frozen;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Remarks;

/// <summary>
/// Tells remarks, which no answer of a node depends on, from rules, among the sentences that nothing else understands
/// (docs/decisions/0011).
/// </summary>
public sealed class RemarkJudge
{
    /// <summary>The probability from which a sentence is taken for a remark; how many rules that passes over is measured in docs/benchmarks.md.</summary>
    public const double RemarkThreshold = 0.87;

    /// <summary>The same for a sentence that refuses something: a word more in it, and it refuses something else.</summary>
    public const double RefusalThreshold = 0.97;

    /// <summary>The probability from which a sentence is taken for a remark that holds the signs of what every node does.</summary>
    public const double LeaningThreshold = 0.6;

    /// <summary>The same for a sentence of an introduction, which holds few rules, and one without a word of any.</summary>
    public const double IntroductionThreshold = 0.3;

    /// <summary>The probability of a remark up to which a sentence is taken for a rule, whatever it names.</summary>
    public const double RuleThreshold = 0.02;

    private readonly NodeNames _names;
    private readonly RemarkModel _model;

    // Each operation asks again of the same sentences.
    private readonly Dictionary<RichText, double> _judged = new(ReferenceEqualityComparer.Instance);

    /// <summary>Judges by the names of one PRD.</summary>
    public RemarkJudge(NodeNames names, RemarkModel model)
    {
        _names = names;
        _model = model;
    }

    /// <summary>Judges by the names that an analysis found.</summary>
    public static RemarkJudge Of(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var mentions = analysis.Entities.Entities;
        var steps = analysis.Workflows.SelectMany(workflow => workflow.Steps).ToList();
        return new(
            new(
                mentions.SelectMany(mention => mention.Fields).Select(field => field.Name),
                analysis
                    .Entities.ValueSets.SelectMany(set => set.Values)
                    .Concat(analysis.Machines.SelectMany(machine => machine.States))
                    .Concat(steps.Select(step => step.Name))
                    .Concat(steps.Select(step => step.Compensation).OfType<string>()),
                analysis
                    .Operations.Select(operation => operation.Name)
                    .Concat(analysis.Machines.SelectMany(machine => machine.Events).Select(one => one.Name)),
                mentions
                    .Select(mention => mention.Name)
                    .Concat(analysis.Operations.Select(operation => NounOf(operation.Name)))
            ),
            RemarkModel.Default
        );
    }

    /// <summary>Tells whether a text, read as one sentence, is a remark.</summary>
    public bool IsRemark(RichText text) =>
        Judge(text) is var probability
        && probability >= RemarkThreshold
        && (probability >= RefusalThreshold || !Refuses(Sentence.Of(text)));

    /// <summary>Tells whether more speaks for a remark than for a rule; only beside other signs of the same.</summary>
    public bool Leans(RichText text) => Judge(text) >= LeaningThreshold;

    /// <summary>Tells whether a text that stands in an introduction is a remark: without a digit and a word of rules, less has to speak for it.</summary>
    public bool Introduces(RichText text) =>
        Leans(text)
        || (
            Judge(text) >= IntroductionThreshold
            && !text.Text.Any(char.IsAsciiDigit)
            && !Sentence.Of(text).Tokens.Any(token => token.IsIdentifier || Demands.Contains(token.Lower))
            && !Refuses(Sentence.Of(text))
        );

    /// <summary>Tells whether a text, read as one sentence, is a rule; what is neither a rule nor a remark may be both.</summary>
    public bool IsRule(RichText text) => Judge(text) <= RuleThreshold;

    /// <summary>The probability that a text, read as one sentence, is a remark.</summary>
    private double Judge(RichText text)
    {
        if (!_judged.TryGetValue(text, out var probability))
        {
            _judged[text] = probability = _model.Judge(Sentence.Of(text), _names);
        }

        return probability;
    }

    private static bool Refuses(Sentence sentence) =>
        sentence.Tokens.Any(token =>
            (token.IsIdentifier && !token.Text.Any(char.IsLower))
            || Refusals.Contains(token.Lower)
            || (token.Verb is { } verb && Refusals.Contains(verb))
        );

    private static readonly FrozenSet<string> Demands = FrozenSet.Create(
        StringComparer.Ordinal,
        "must",
        "shall",
        "should",
        "may",
        "can",
        "cannot",
        "only",
        "never",
        "not",
        "if",
        "when",
        "unless",
        "until",
        "except",
        "than",
        "least",
        "most"
    );

    private static readonly FrozenSet<string> Refusals = FrozenSet.Create(
        StringComparer.Ordinal,
        "refuse",
        "refusal",
        "reject",
        "decline",
        "deny",
        "forbid",
        "prohibit",
        "error",
        "errors",
        "invalid",
        "fail",
        "forbidden"
    );

    /// <summary>What an operation is on: <c>hive</c> of <c>add_hive</c>.</summary>
    private static string NounOf(string operation) =>
        operation.IndexOf('_', StringComparison.Ordinal) is >= 0 and var end ? operation[(end + 1)..] : "";
}
