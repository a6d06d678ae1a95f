namespace OmniForge.Requirements.Language.Patterns;

/// <summary>The first alternative that fits.</summary>
internal sealed class ChoicePattern(IReadOnlyList<Pattern> alternatives) : Pattern
{
    internal override int Match(MatchState state, int index)
    {
        var count = state.Captures.Count;
        foreach (var alternative in alternatives)
        {
            if (alternative.Match(state, index) is >= 0 and var end)
            {
                return end;
            }

            state.Reset(count);
        }

        return -1;
    }
}
