namespace OmniForge.Requirements.Language.Tokens;

/// <summary>Finds which bracket closes which.</summary>
internal static class Brackets
{
    /// <summary>For each token the index of the bracket that closes it; -1 if it opens none.</summary>
    public static int[] Match(Token[] tokens)
    {
        var closings = new int[tokens.Length];
        Array.Fill(closings, -1);
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsAny("(", "[", "{"))
            {
                open.Push(i);
            }
            else if (tokens[i].IsAny(")", "]", "}") && open.TryPop(out var opening))
            {
                closings[opening] = i;
            }
        }

        return closings;
    }
}
