namespace OmniForge.Requirements.Extraction.Flags;

/// <summary>What a PRD has at all.</summary>
/// <param name="HasDataModel">A section for the data, or an entity whose fields are enumerated.</param>
/// <param name="HasStateMachine">States and what leads from one to another, or states in their order.</param>
/// <param name="HasFormulas">Arithmetic, weights, or classes by thresholds.</param>
/// <param name="HasExamples">Worked values.</param>
public sealed record DocumentFlags(bool HasDataModel, bool HasStateMachine, bool HasFormulas, bool HasExamples)
{
    /// <summary>The flags of an analysis.</summary>
    public static DocumentFlags Of(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var parts = new FlagParts(analysis);
        return new(
            DataModelEvidence.IsIn(parts),
            StateEvidence.IsIn(parts),
            FormulaEvidence.IsIn(parts),
            ExampleEvidence.IsIn(parts)
        );
    }
}
