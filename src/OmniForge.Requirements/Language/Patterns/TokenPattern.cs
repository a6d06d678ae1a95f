namespace OmniForge.Requirements.Language.Patterns;

/// <summary>Something that a function reads.</summary>
internal sealed class TokenPattern(Func<Sentence, int, int> match) : Pattern
{
    internal override int Match(MatchState state, int index)
    {
        if (index >= state.End)
        {
            return -1;
        }

        var end = match(state.Sentence, index);
        return end <= state.End ? end : -1;
    }
}
