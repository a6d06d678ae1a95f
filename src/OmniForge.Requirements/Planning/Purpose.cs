using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;

namespace OmniForge.Requirements.Planning;

/// <summary>What nodes and projects are for, in the PRD's words.</summary>
public static class Purpose
{
    private const int MaxLength = 160;

    /// <summary>The first sentence of the PRD that tells its purpose; its title, if there is none.</summary>
    public static string Of(SemanticAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return FirstSentence(analysis, analysis.Document.Root) ?? analysis.Document.Title ?? analysis.Document.Name;
    }

    /// <summary>The first sentence of a section; the section's title, if there is none.</summary>
    public static string Of(SemanticAnalysis analysis, PrdSection section)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(section);
        return section.Level == 0 ? Of(analysis) : FirstSentence(analysis, section) ?? section.Title;
    }

    /// <summary>The purpose of one PRD, or the names of several.</summary>
    internal static string Of(IReadOnlyList<SemanticAnalysis> analyses) =>
        analyses is [var only]
            ? Of(only)
            : string.Join("; ", analyses.Select(analysis => analysis.Document.Title ?? analysis.Document.Name));

    /// <summary>The sentence of the PRD that tells its purpose; none, if there is none.</summary>
    internal static IEnumerable<Statement> StatementsOf(SemanticAnalysis analysis) =>
        Sentences(analysis, analysis.Document.Root).Take(1);

    private static string? FirstSentence(SemanticAnalysis analysis, PrdSection section) =>
        Sentences(analysis, section).FirstOrDefault()?.Text.Text;

    private static IEnumerable<Statement> Sentences(SemanticAnalysis analysis, PrdSection section) =>
        analysis.Statements.Where(statement =>
            statement.Requirement.Kind == RequirementKind.Paragraph
            && statement.Role is SectionRole.Background or SectionRole.Behaviour
            && statement.Text.Length is > 15 and <= MaxLength
            && statement.Requirement.Section.SelfAndAncestors().Append(analysis.Document.Root).Contains(section)
        );
}
