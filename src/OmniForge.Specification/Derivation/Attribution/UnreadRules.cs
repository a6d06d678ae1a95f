using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>
/// Finds sentences that are rules by all that was learned of rules and of which no operation carries out a word, wherever they stand: in
/// an introduction, between remarks, without a name that the node knows.
/// </summary>
internal static class UnreadRules
{
    /// <summary>The node with those operations left to a human that such a sentence names, or with all of them where it names none.</summary>
    public static NodeSpec Stop(NodePlan plan, NodeSpec node, StatementLedger ledger)
    {
        var stopped = node
            .Operations.Select(operation => operation.Logic)
            .OfType<StubLogic>()
            .SelectMany(stub => stub.Unmet)
            .Select(unmet => unmet.Source.Span)
            .ToList();
        var rules = plan
            .Analysis.Statements.Where(statement => MayBeRule(plan, statement))
            .Where(statement => !ledger.IsTouched(statement.Span) && !stopped.Exists(statement.Span.Overlaps))
            .Where(statement => plan.Analysis.Remarks.IsRule(statement.Text))
            .ToList();
        return rules.Count == 0
            ? node
            : node with
            {
                Operations = [.. node.Operations.Select(operation => Stop(plan, node, operation, rules))],
            };
    }

    private static bool MayBeRule(NodePlan plan, Statement statement) =>
        statement.Role
            is SectionRole.Behaviour
                or SectionRole.DataModel
                or SectionRole.Background
                or SectionRole.Scenery
        && statement.Column is null
        && statement.Requirement.Kind != RequirementKind.Code
        && statement.Text.Text is [.., not ':']
        && (plan.Covers(statement.Requirement.Section) || statement.Requirement.Section.Parent is null);

    private static OperationSpec Stop(
        NodePlan plan,
        NodeSpec node,
        OperationSpec operation,
        IReadOnlyList<Statement> rules
    )
    {
        var unmet = rules
            .Where(rule => Concerns(rule, operation, node))
            .Select(rule => new UnmetStatement(
                rule.Text.Text,
                "It seems to be a rule, and nothing of it was understood.",
                StatementAttribution.SourceOf(plan, rule)
            ))
            .ToList();
        return unmet.Count == 0 || operation.Logic is StubLogic
            ? operation
            : operation with
            {
                Logic = new StubLogic(unmet, HasCertainRequest: true),
            };
    }

    private static bool Concerns(Statement rule, OperationSpec operation, NodeSpec node)
    {
        var named = node.Operations.Where(one => StatementAttribution.Names(rule.Text, one.Name)).ToList();
        return named.Count == 0 || named.Contains(operation);
    }
}
