using OmniForge.Foundation;

namespace OmniForge.Requirements.Questions;

/// <summary>Something that a PRD leaves open, with what is assumed as long as nobody answers.</summary>
/// <param name="Id">
/// Its id: kind, and the beginning of a hash of PRD, kind and words; the same as long as the words are the same, wherever they stand.
/// </param>
/// <param name="Kind">What is wrong with the words.</param>
/// <param name="Document">Name of the PRD.</param>
/// <param name="Span">The words.</param>
/// <param name="Words">The words.</param>
/// <param name="Problem">What is not clear, one sentence.</param>
/// <param name="Assumption">What is done as long as it is not answered, one sentence.</param>
public sealed record Question(
    string Id,
    QuestionKind Kind,
    string Document,
    SourceSpan Span,
    string Words,
    string Problem,
    string Assumption
)
{
    /// <summary>
    /// What an answer takes the place of: the words; or, where they are no sentence and something is missing, the empty stretch
    /// behind what they stand in.
    /// </summary>
    public required SourceSpan AnswerSpan { get; init; }

    /// <summary>Whether an answer is another sentence.</summary>
    public bool IsGap => AnswerSpan.Length == 0;
}
