namespace OmniForge.Requirements.LanguageModel;

/// <summary>What asking a model cost.</summary>
/// <param name="Calls">Calls over the network, those that failed too.</param>
/// <param name="Tokens">Tokens of input and output, as the endpoint counts them; where it does not, a quarter of the characters.</param>
/// <param name="Cached">Replies that were taken from the cache.</param>
public readonly record struct ModelUsage(int Calls, long Tokens, int Cached)
{
    /// <summary>The sum of two.</summary>
    public ModelUsage Plus(ModelUsage other) => new(Calls + other.Calls, Tokens + other.Tokens, Cached + other.Cached);
}
