namespace OmniForge.Requirements.Language;

/// <summary>What was read, and the tokens that it was read from.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Range">The tokens.</param>
public readonly record struct Reading<T>(T Value, TokenRange Range);
