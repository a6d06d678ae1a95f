using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Rendering;

/// <summary>What a PRD has at all.</summary>
/// <param name="HasDataModel">An entity with fields.</param>
/// <param name="HasStateMachine">States and what leads from one to another.</param>
/// <param name="HasFormulas">Arithmetic.</param>
/// <param name="HasExamples">Worked values.</param>
internal sealed partial record AnalysisFlags(
    bool HasDataModel,
    bool HasStateMachine,
    bool HasFormulas,
    bool HasExamples
)
{
    /// <summary>The flags of an analysis.</summary>
    public static AnalysisFlags Of(SemanticAnalysis analysis) =>
        new(
            analysis.Entities.Entities.Any(entity => entity.Fields.Count > 1),
            analysis.Machines.Any(machine => machine.States.Count > 1),
            analysis.Document.Requirements.Any(requirement => Formula().IsMatch(requirement.Text.Text)),
            analysis.Document.Requirements.Any(IsExample)
                || analysis.Statements.Any(statement => statement.Role == SectionRole.Examples)
        );

    private static bool IsExample(PrdRequirement requirement) =>
        requirement.Kind == RequirementKind.Code
            ? JsonValue().IsMatch(requirement.Text.Text)
            : Example().IsMatch(requirement.Text.Text);

    [GeneratedRegex(
        @"[\w)%]\s*[×*÷]\s*[\w(]|=\s*[\w.( ]+\s[-+/]\s[\w(]|\bweight(?:s|ed)?\b.{0,40}\d|\bround(?:ed|s)?\b.{0,40}\b(?:decimals?|half|up|down|places)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Formula();

    [GeneratedRegex(
        @"\b(?:for example|e\.g\.|such as|example:|sample)[^.]{0,80}\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Example();

    [GeneratedRegex("\"[\\w-]+\"\\s*:\\s*[\"\\d{\\[]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex JsonValue();
}
