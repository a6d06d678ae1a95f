using System.Text;
using OmniForge.Foundation;
using OmniForge.Orchestration.Analysis;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.House;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Questions;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Questions;

namespace OmniForge.Orchestration.Answers;

/// <summary>Puts answers into the PRDs that asked.</summary>
public static class Answering
{
    // A name is needed to plan several PRDs; no question depends on it.
    private const string AnyName = "questions";

    /// <summary>What PRDs leave open.</summary>
    public static IReadOnlyList<Question> QuestionsOf(IReadOnlyList<SemanticAnalysis> analyses) =>
        QuestionFinder.Find(analyses, Specifier.Specify(Planner.Plan(analyses, AnyName).Plan));

    /// <summary>The PRDs with each answer in the place of the words that were asked about.</summary>
    /// <param name="sources">The PRDs.</param>
    /// <param name="answers">Question id → answer.</param>
    /// <param name="house">What the PRDs take for granted.</param>
    /// <param name="cancellation">Stops between two PRDs.</param>
    /// <exception cref="OmniForgeException">An answer fits no question, or no PRD can be used.</exception>
    public static IReadOnlyList<PrdSource> Apply(
        IReadOnlyList<PrdSource> sources,
        IReadOnlyDictionary<string, string> answers,
        HouseRules house,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(answers);
        var analyses = PrdAnalyzer.Analyze(sources, house, skipUnusable: true, cancellation).Usable;
        var questions = QuestionsOf(analyses);
        List<Diagnostic> lost =
        [
            .. answers
                .Keys.Where(id => questions.All(question => question.Id != id))
                .Order(StringComparer.Ordinal)
                .Select(id => AnswerDiagnostics.NoSuchQuestion.At(null, null, id)),
        ];
        if (lost is not [])
        {
            throw new OmniForgeException(lost);
        }

        var texts = analyses.ToDictionary(
            analysis => analysis.Document.Name,
            analysis => analysis.Document.Text,
            StringComparer.Ordinal
        );
        return
        [
            .. sources.Select(source =>
                texts.TryGetValue(source.Name, out var text)
                    ? source with
                    {
                        Bytes = Answered(text, Answers(source.Name, questions, answers)),
                    }
                    : source
            ),
        ];
    }

    private static IEnumerable<(SourceSpan Span, string Answer)> Answers(
        string document,
        IEnumerable<Question> questions,
        IReadOnlyDictionary<string, string> answers
    ) =>
        from question in questions
        where question.Document == document && answers.ContainsKey(question.Id)
        select (question.AnswerSpan, question.IsGap ? $" {answers[question.Id]}" : answers[question.Id]);

    private static ReadOnlyMemory<byte> Answered(string text, IEnumerable<(SourceSpan Span, string Answer)> answers)
    {
        var answered = new StringBuilder(text);
        foreach (var (span, answer) in answers.OrderByDescending(one => one.Span.Start))
        {
            answered.Remove(span.Start, span.Length).Insert(span.Start, answer);
        }

        return Encoding.UTF8.GetBytes(answered.ToString());
    }
}
