namespace OmniForge.Specification.Logic.Expressions;

/// <summary>True if a text begins with one of several prefixes.</summary>
/// <param name="Text">The text.</param>
/// <param name="Prefixes">The prefixes, at least one, none empty.</param>
public sealed record PrefixExpression(Expression Text, IReadOnlyList<string> Prefixes) : Expression;
