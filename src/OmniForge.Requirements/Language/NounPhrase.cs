namespace OmniForge.Requirements.Language;

/// <summary>A noun with what belongs to it: <c>the first open orders of a customer</c>.</summary>
/// <param name="Range">All of its tokens, with the determiner, without <paramref name="Of"/>.</param>
/// <param name="Words">Its words without article, quantifier and number: <c>open orders</c>.</param>
/// <param name="Head">Index of its last word: <c>orders</c>.</param>
/// <param name="Of">What stands behind <c>of</c>, or empty: <c>a customer</c>.</param>
public sealed record NounPhrase(TokenRange Range, TokenRange Words, int Head, TokenRange Of);
