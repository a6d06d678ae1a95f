using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>What a PRD says, prepared once for all operations of all of its nodes.</summary>
/// <param name="Glosses">What it calls fields whose names it puts in brackets.</param>
/// <param name="Values">The values that it tells for fields.</param>
/// <param name="Statements">All statements, in the order of the text.</param>
/// <param name="Rules">The sentences and lines that may hold rules.</param>
internal sealed record NodeTexts(
    GlossedNames Glosses,
    DescribedValues Values,
    IReadOnlyList<NodeStatement> Statements,
    IReadOnlyList<RuleText> Rules
)
{
    /// <summary>The texts of a PRD.</summary>
    public static NodeTexts Of(SemanticAnalysis analysis)
    {
        List<NodeStatement> statements = [.. analysis.Statements.Select(statement => new NodeStatement(statement))];
        return new(
            new(analysis.Document),
            new(analysis),
            statements,
            SummedLists.Joined([
                .. statements.Where(source => MayHoldRules(source) && !IsContract(source)).SelectMany(Lines),
            ])
        );
    }

    /// <summary>A listing in a language that describes data holds no sentences.</summary>
    private static bool IsContract(NodeStatement source) =>
        source.Statement.Requirement.Block is PrdCodeBlock { Language: "yaml" or "yml" or "json" };

    private static bool MayHoldRules(NodeStatement source) => source.Statement.Role.MayAskForBehaviour();

    private static IEnumerable<RuleText> Lines(NodeStatement source) =>
        source.Statement.Column is not null ? FormulaColumns.Read(source)
        : source.Statement.Requirement.Block is PrdCodeBlock code ? ListingLines.Read(source, code)
        : [new(source, source.Statement.Text)];
}
