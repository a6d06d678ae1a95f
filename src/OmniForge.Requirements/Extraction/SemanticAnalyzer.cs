using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Extraction.Operations;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Extraction.Workflows;
using OmniForge.Requirements.Language;

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
        operations = [.. operations.Where(operation => !IsField(operation, entities))];
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

    /// <summary>Tells whether the words of an operation begin with a field as it is written: <c>passNumber can't be changed</c> passes nothing.</summary>
    private static bool IsField(OperationExtraction operation, EntityExtraction entities) =>
        Sentence.Of(operation.Phrase).At(0) is { IsIdentifier: true } first
        && entities.Entities.Any(entity =>
            entity.Fields.Any(field => string.Equals(field.Name, first.Text, StringComparison.Ordinal))
        );
}
