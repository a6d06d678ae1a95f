namespace OmniForge.Requirements.Language.Patterns;

/// <summary>A pattern that must, or must not, follow, and takes nothing.</summary>
internal sealed class LookaheadPattern(Pattern part, bool isWanted) : Pattern
{
    internal override int Match(MatchState state, int index)
    {
        var count = state.Captures.Count;
        var isThere = part.Match(state, index) >= 0;
        state.Reset(count);
        return isThere == isWanted ? index : -1;
    }
}
