namespace OmniForge.Requirements.Language.Patterns;

/// <summary>A pattern whose tokens are remembered under a name.</summary>
internal sealed class CapturePattern(string name, Pattern part) : Pattern
{
    internal override int Match(MatchState state, int index)
    {
        var end = part.Match(state, index);
        if (end >= 0)
        {
            state.Captures.Add((name, new(index, end)));
        }

        return end;
    }
}
