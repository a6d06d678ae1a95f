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
            _ => Texts(requirement.Text).Select(text => new Statement(requirement, text, role)),
        };

    /// <summary>The sentences of a text; a question and the sentence that answers it are one, for neither says anything alone.</summary>
    private static IEnumerable<RichText> Texts(RichText text)
    {
        var from = 0;
        var question = -1;
        foreach (var sentence in Sentence.Split(text))
        {
            from = text.Text.IndexOf(sentence.Text.Text, from, StringComparison.Ordinal);
            var start = question >= 0 ? question : from;
            from += sentence.Text.Length;
            question = sentence.Text.Text is [.., '?'] && from < text.Text.TrimEnd().Length ? start : -1;
            if (question < 0)
            {
                yield return start == from - sentence.Text.Length ? sentence.Text : text.Slice(start, from - start);
            }
        }
    }
}
