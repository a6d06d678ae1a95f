using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Onex;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute;

/// <summary>Derives COMPUTE nodes: what each operation takes and answers, and how the answer is computed.</summary>
internal sealed partial class ComputeDeriver : INodeDeriver
{
    private readonly Dictionary<SemanticAnalysis, NodeTexts> _texts = [];

    /// <inheritdoc/>
    public NodeSpec? Derive(NodePlan plan, StatementLedger ledger)
    {
        if (plan.Kind != NodeKind.Compute || plan.Operations.Count == 0)
        {
            return null;
        }

        if (!_texts.TryGetValue(plan.Analysis, out var texts))
        {
            _texts[plan.Analysis] = texts = NodeTexts.Of(plan.Analysis);
        }

        var operations = OneModelAName.Of([
            .. plan.Operations.Select(operation => OperationDeriver.Derive(plan, texts, operation, ledger)),
        ]);
        return new NodeSpec(
            plan.Name,
            plan.Kind,
            plan.Title,
            Purpose.Of(plan.Analysis, plan.Sections[0]),
            [.. operations.Select(operation => operation.Spec)],
            [
                .. operations
                    .SelectMany(operation => operation.Enums)
                    .DistinctBy(one => one.Name, StringComparer.Ordinal),
            ],
            [
                .. operations
                    .SelectMany(operation => operation.Models)
                    .DistinctBy(one => one.Name, StringComparer.Ordinal),
            ],
            null,
            null,
            null,
            [
                .. operations
                    .SelectMany(operation => operation.Tables)
                    .DistinctBy(table => table.Name, StringComparer.Ordinal),
            ],
            MaxMilliseconds(plan),
            plan.Analysis.Document.Name
        );
    }

    private static int? MaxMilliseconds(NodePlan plan)
    {
        var match = plan
            .Analysis.Statements.Where(statement => statement.Role == SectionRole.Quality)
            .Select(statement => Latency().Match(statement.Text.Text))
            .FirstOrDefault(match => match.Success);
        return
            match is not null
            && int.TryParse(match.Groups["ms"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var ms)
            ? ms
            : null;
    }

    [GeneratedRegex(@"\b(?<ms>[1-9]\d{0,5}) ?(?:ms|milliseconds)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Latency();
}
