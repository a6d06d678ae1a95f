namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A field of an object, such as the price of a line.</summary>
/// <param name="Of">The object.</param>
/// <param name="Name">The field's name.</param>
public sealed record MemberExpression(Expression Of, string Name) : Expression;
