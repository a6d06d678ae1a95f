namespace OmniForge.Requirements.LanguageModel;

/// <summary>What came of asking a model.</summary>
/// <param name="Reply">What it replied, not yet read; null, if it did not.</param>
/// <param name="Problem">Why it did not reply; null, if it did.</param>
/// <param name="EndsRun">Whether asking anything else is of no use either: the budget is used up, the key is refused.</param>
/// <param name="Usage">What it cost.</param>
public sealed record ModelAnswer(string? Reply, string? Problem, bool EndsRun, ModelUsage Usage)
{
    /// <summary>A reply.</summary>
    public static ModelAnswer Of(string reply, ModelUsage usage) => new(reply, null, EndsRun: false, usage);

    /// <summary>No reply.</summary>
    public static ModelAnswer Failed(string problem, bool endsRun, ModelUsage usage) =>
        new(null, problem, endsRun, usage);
}
