using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Tracing;

/// <summary>Tells what became of each requirement of a PRD.</summary>
internal static class DocumentTracer
{
    /// <summary>The trace of a PRD.</summary>
    public static DocumentTrace Trace(
        SemanticAnalysis analysis,
        IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes
    )
    {
        var implemented = Ids(nodes, operation => operation.Logic is not StubLogic);
        var open = Unmet(nodes);
        var roles = analysis
            .Statements.GroupBy(statement => statement.Requirement)
            .ToDictionary(group => group.Key, group => group.First().Role);
        var document = analysis.Document;
        return new(
            document.Name,
            document.Sha256,
            [
                .. document.Requirements.Select(requirement =>
                    TraceOf(document, requirement, roles.GetValueOrDefault(requirement), implemented, open)
                ),
            ]
        );
    }

    private static RequirementTrace TraceOf(
        PrdDocument document,
        PrdRequirement requirement,
        SectionRole role,
        HashSet<string> implemented,
        Dictionary<string, UnmetStatement> open
    )
    {
        var (status, reason) = role switch
        {
            SectionRole.Quality => (RequirementStatus.Quality, role.Reason()),
            _ when open.TryGetValue(requirement.Id, out var unmet) => (RequirementStatus.NeedsHuman, unmet.Reason),
            _ when implemented.Contains(requirement.Id) => (RequirementStatus.Implemented, (string?)null),
            _ => (RequirementStatus.NotBehaviour, role.Reason()),
        };
        var span = requirement.Span;
        return new(requirement.Id, document.Text.Substring(span.Start, span.Length), span, status, reason);
    }

    private static HashSet<string> Ids(
        IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes,
        Func<OperationSpec, bool> selects
    ) =>
        [
            .. nodes
                .SelectMany(node =>
                    node.Spec.Operations.Where(selects).SelectMany(operation => SourcesOf(node.Spec, operation))
                )
                .Select(source => source.RequirementId),
        ];

    private static IEnumerable<SourceReference> SourcesOf(NodeSpec node, OperationSpec operation) =>
        operation
            .Sources.Concat(operation.Inputs.Concat(operation.Outputs).SelectMany(field => field.Sources))
            .Concat(
                node.Models.SelectMany(model => model.Sources.Concat(model.Fields.SelectMany(field => field.Sources)))
            )
            .Concat(node.Enums.SelectMany(one => one.Sources))
            .Concat(node.Tables.SelectMany(table => table.Sources))
            .Concat(operation.Examples.Select(example => example.Source));

    private static Dictionary<string, UnmetStatement> Unmet(
        IReadOnlyList<(NodeSpec Spec, StatementLedger Ledger)> nodes
    )
    {
        var open = new Dictionary<string, UnmetStatement>(StringComparer.Ordinal);
        foreach (
            var unmet in nodes
                .SelectMany(node => node.Spec.Operations)
                .Select(operation => operation.Logic)
                .OfType<StubLogic>()
                .SelectMany(stub => stub.Unmet)
        )
        {
            open.TryAdd(unmet.Source.RequirementId, unmet);
        }

        return open;
    }
}
