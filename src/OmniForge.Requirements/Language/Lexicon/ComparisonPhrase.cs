namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>Words that compare.</summary>
internal sealed record ComparisonPhrase(string[] Words, ComparisonOperator Operator);
