namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A value that the PRD writes down.</summary>
/// <param name="Value">
/// A <see cref="decimal"/>, <see cref="string"/>, <see cref="bool"/>, <see cref="DateOnly"/>, an empty list, or null.
/// The value of an enum is its text.
/// </param>
public sealed record LiteralExpression(object? Value) : Expression;
