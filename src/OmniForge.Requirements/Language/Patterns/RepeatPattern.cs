namespace OmniForge.Requirements.Language.Patterns;

/// <summary>A pattern several times, as often as it fits.</summary>
internal sealed class RepeatPattern(Pattern part, int atLeast, int atMost) : Pattern
{
    internal override int Match(MatchState state, int index)
    {
        for (var times = 0; times < atMost; times++)
        {
            var count = state.Captures.Count;
            var end = part.Match(state, index);
            if (end <= index)
            {
                state.Reset(count);
                return times >= atLeast ? index : -1;
            }

            index = end;
        }

        return index;
    }
}
