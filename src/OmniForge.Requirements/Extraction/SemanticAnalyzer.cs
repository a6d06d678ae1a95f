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
        var machines = MachineFinder.Find(document, roles, operations, entities.Entities);
        var workflows = WorkflowFinder.Find(document, roles, operations, entities.Entities);
        var statements = StatementReader.Read(document, roles);
        return new SemanticAnalysis
        {
            Document = document,
            Statements = SceneryFinder.Mark(statements, operations, entities, machines, workflows),
            Operations = operations,
            Machines = machines,
            Entities = entities,
            Workflows = workflows,
        };
    }
}
