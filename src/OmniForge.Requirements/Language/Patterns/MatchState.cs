namespace OmniForge.Requirements.Language.Patterns;

/// <summary>A match in the making.</summary>
internal sealed class MatchState(Sentence sentence, int end)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>Index behind the last token that may be taken.</summary>
    public int End { get; } = end;

    public List<(string Name, TokenRange Range)> Captures { get; } = [];

    /// <summary>Forgets what was captured since there were that many captures.</summary>
    public void Reset(int count) => Captures.RemoveRange(count, Captures.Count - count);
}
