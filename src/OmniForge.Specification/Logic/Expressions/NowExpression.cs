namespace OmniForge.Specification.Logic.Expressions;

/// <summary>The present time; a day, where the field that gets it is a day.</summary>
public sealed record NowExpression : Expression;
