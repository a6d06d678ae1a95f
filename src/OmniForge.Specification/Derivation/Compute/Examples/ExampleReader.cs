using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Rules;
using OmniForge.Specification.Derivation.Compute.Signatures;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Finds the PRD's own examples and runs them.</summary>
internal static class ExampleReader
{
    /// <summary>The examples.</summary>
    public static ExampleReading Read(
        NodePlan plan,
        OperationRegion region,
        Vocabulary vocabulary,
        AssembledLogic assembly
    )
    {
        _ = (vocabulary, assembly);
        var illustrations = plan
            .Analysis.Statements.Where(statement => region.MayHold(statement.Requirement.Section, statement.Span))
            .Where(Illustration.Is)
            .Select(statement => statement.Span);
        return new([], [], [.. illustrations]);
    }
}
