namespace OmniForge.Requirements.Questions;

/// <summary>What is wrong with the words that a question is about.</summary>
public enum QuestionKind
{
    /// <summary>An operation depends on them, and they were not understood.</summary>
    Unclear,

    /// <summary>The PRD itself leaves them open.</summary>
    Open,
}
