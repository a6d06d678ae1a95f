using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Statements;

/// <summary>Cuts a PRD into statements.</summary>
internal static class StatementReader
{
    /// <summary>All statements in the order of the text; code is left to those who know its language.</summary>
    public static IReadOnlyList<Statement> Read(PrdDocument document, RoleClassifier roles) =>
        [.. document.Requirements.SelectMany(requirement => Read(requirement, roles.RoleOf(requirement)))];

    private static IEnumerable<Statement> Read(PrdRequirement requirement, SectionRole role) =>
        requirement.Kind switch
        {
            RequirementKind.Row => requirement.Cells.Select(
                (cell, column) => new Statement(requirement, cell, role, column)
            ),
            RequirementKind.Code => [new Statement(requirement, requirement.Text, role)],
            _ => Sentence.Split(requirement.Text).Select(sentence => new Statement(requirement, sentence.Text, role)),
        };
}
