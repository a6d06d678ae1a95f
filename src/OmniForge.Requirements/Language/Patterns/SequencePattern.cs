namespace OmniForge.Requirements.Language.Patterns;

/// <summary>One after the other; a <see cref="SkipPattern"/> among them takes as few tokens as it can.</summary>
internal sealed class SequencePattern(IReadOnlyList<Pattern> parts) : Pattern
{
    internal override int Match(MatchState state, int index) => Match(state, index, 0);

    private int Match(MatchState state, int index, int first)
    {
        for (var i = first; i < parts.Count; i++)
        {
            if (parts[i] is SkipPattern)
            {
                return Skip(state, index, i + 1);
            }

            index = parts[i].Match(state, index);
            if (index < 0)
            {
                return -1;
            }
        }

        return index;
    }

    private int Skip(MatchState state, int index, int next)
    {
        if (next == parts.Count)
        {
            return state.End;
        }

        var last = Math.Min(state.End, index + SkipPattern.MaxTokens);
        for (var count = state.Captures.Count; index <= last; index++, state.Reset(count))
        {
            if (Match(state, index, next) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }
}
