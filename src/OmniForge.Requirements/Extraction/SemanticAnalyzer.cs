using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;

namespace OmniForge.Requirements.Extraction;

/// <summary>Understands a PRD by rules; without network, clock or chance.</summary>
public static class SemanticAnalyzer
{
    /// <summary>Extracts what a PRD says.</summary>
    public static SemanticAnalysis Analyze(PrdDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var roles = new RoleClassifier();
        var operations = OperationExtractor.Extract(document, roles);
        var homes = operations.Select(operation => operation.Requirement).OfType<PrdRequirement>().ToHashSet();
        var entities = EntityExtractor.Extract(
            document,
            requirement => roles.RoleOf(requirement).MayAskForBehaviour(),
            homes.Contains
        );
        return new SemanticAnalysis
        {
            Document = document,
            Statements = StatementReader.Read(document, roles),
            Operations = operations,
            Machines = MachineFinder.Find(document, roles, operations, entities.Entities),
            Entities = entities,
            Workflows = WorkflowFinder.Find(document, roles, operations, entities.Entities),
        };
    }
}
