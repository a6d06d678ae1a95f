using System.Security.Cryptography;
using System.Text;
using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Statements;
using OmniForge.Requirements.Questions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Questions;

/// <summary>Finds what PRDs leave open.</summary>
public static class QuestionFinder
{
    /// <summary>The questions, ordered by PRD and place; the same words are asked about once.</summary>
    /// <param name="analyses">The analyses of the PRDs.</param>
    /// <param name="project">What was derived from them.</param>
    public static IReadOnlyList<Question> Find(IReadOnlyList<SemanticAnalysis> analyses, ProjectSpec project)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        ArgumentNullException.ThrowIfNull(project);
        return
        [
            .. analyses
                .SelectMany(analysis => Of(analysis, project))
                .DistinctBy(question => question.Id, StringComparer.Ordinal)
                .OrderBy(question => question.Document, StringComparer.Ordinal)
                .ThenBy(question => question.Span.Start),
        ];
    }

    private static IEnumerable<Question> Of(SemanticAnalysis analysis, ProjectSpec project)
    {
        List<Question> questions =
        [
            .. Unclear(analysis, project).Concat(Open(analysis)).DistinctBy(question => question.Span),
        ];
        return questions.Where(question =>
            !questions.Exists(other => other != question && question.Span.Contains(other.Span))
        );
    }

    private static IEnumerable<Question> Unclear(SemanticAnalysis analysis, ProjectSpec project) =>
        from node in project.Nodes
        where node.Document == analysis.Document.Name
        from operation in node.Operations
        where operation.Logic is StubLogic
        from unmet in ((StubLogic)operation.Logic).Unmet
        where unmet.Source.Span.Length > 0
        select Of(
            QuestionKind.Unclear,
            analysis,
            unmet.Source.Span,
            $"{operation.Name} depends on it: {unmet.Reason}",
            $"{operation.Name} answers METHOD_NOT_IMPLEMENTED until a human writes it."
        );

    private static IEnumerable<Question> Open(SemanticAnalysis analysis) =>
        from statement in analysis.Statements
        where statement.Role == SectionRole.OpenQuestions && statement.Span.Length > 0
        select Of(
            QuestionKind.Open,
            analysis,
            statement.Span,
            "The PRD leaves it open.",
            "It changes nothing that is built."
        );

    private static Question Of(
        QuestionKind kind,
        SemanticAnalysis analysis,
        SourceSpan span,
        string problem,
        string assumption
    )
    {
        var document = analysis.Document;
        var words = document.Text.Substring(span.Start, span.Length);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Name}\n{kind}\n{words}"));
        var name = kind.ToString().ToLowerInvariant();
        return new(
            $"{name}-{Convert.ToHexStringLower(hash)[..8]}",
            kind,
            document.Name,
            span,
            words,
            problem,
            assumption
        )
        {
            AnswerSpan = AnswerSpan(analysis, span),
        };
    }

    /// <summary>The words, if they are a sentence or more; else the end of the paragraph, item or table around them.</summary>
    private static SourceSpan AnswerSpan(SemanticAnalysis analysis, SourceSpan span)
    {
        var isSentence = analysis.Statements.Any(statement => span.Contains(statement.Span));
        if (isSentence || analysis.Document.RequirementAt(span.Start) is not { } requirement)
        {
            return span;
        }

        var around = requirement.Block is PrdTableRow { Parent: { } table } ? table.Span : requirement.Span;
        return around with { Start = around.End, Length = 0 };
    }
}
