using OmniForge.Onex;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation;

/// <summary>Takes every node: all of its operations need a human.</summary>
internal sealed class StubDeriver : INodeDeriver
{
    /// <inheritdoc/>
    public NodeSpec Derive(NodePlan plan, StatementLedger ledger)
    {
        var operations = plan.Operations.Select(operation => Stub(plan, operation)).ToList();
        return new NodeSpec(
            plan.Name,
            plan.Kind,
            plan.Title,
            Purpose.Of(plan.Analysis, plan.Sections[0]),
            operations.Count > 0 ? operations : [OfTitle(plan)],
            [],
            [],
            null,
            null,
            null,
            [],
            null,
            plan.Analysis.Document.Name
        );
    }

    /// <summary>An operation that a human has to write, of which no inputs and outputs are known.</summary>
    public static OperationSpec Stub(NodePlan plan, OperationExtraction operation)
    {
        var document = plan.Analysis.Document;
        var id =
            operation.Requirement?.Id ?? document.RequirementAt(operation.Span.Start)?.Id ?? operation.Section.Slug;
        var source = new SourceReference(document.Name, id, operation.Span);
        return Of(
            operation.Name,
            operation.Phrase.Text,
            "The PRD does not say how its answer follows from its request.",
            source
        );
    }

    private static OperationSpec OfTitle(NodePlan plan)
    {
        var document = plan.Analysis.Document;
        var first = document.Requirements[0];
        var source = new SourceReference(document.Name, first.Id, document.TitleSpan ?? first.Span);
        return Of(plan.Name, plan.Title, "The PRD names no operation.", source);
    }

    private static OperationSpec Of(string name, string phrase, string reason, SourceReference source) =>
        new(name, phrase, [], [], new StubLogic([new UnmetStatement(phrase, reason, source)]), [source], []);
}
