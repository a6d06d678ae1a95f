using OmniForge.Requirements.Extraction.Entities.Listings;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>Calls that a block of YAML or GraphQL lists: below <c>operations:</c>, with an <c>operationId</c>, in <c>type Mutation</c>.</summary>
internal sealed class ListedCallRecogniser : IOperationRecogniser
{
    /// <inheritdoc/>
    public IEnumerable<OperationExtraction> Recognise(OperationContext context) =>
        from block in context.Document.CodeBlocks
        where block.Requirement is { } told && context.Roles.RoleOf(told).MayAskForBehaviour()
        from id in YamlCalls.NamesIn(block).Concat(GraphCalls.NamesIn(block))
        let name = OperationNamer.Imperative(id.Text, certain: true, context.Verbs)
        where name is not null
        select new OperationExtraction(
            name,
            id,
            OperationForm.Method,
            block.Requirement,
            block.Section,
            0.9m,
            "listed call"
        );
}
