namespace OmniForge.Requirements.Language.Patterns;

/// <summary>As few tokens as possible; what follows in the sequence decides.</summary>
internal sealed class SkipPattern : Pattern
{
    /// <summary>The most tokens that are skipped.</summary>
    public const int MaxTokens = 100;

    internal override int Match(MatchState state, int index) => state.End;
}
