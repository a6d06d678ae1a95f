namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A field of something.</summary>
/// <param name="Scope">Whose field it is.</param>
/// <param name="Name">Its name.</param>
public sealed record FieldExpression(FieldScope Scope, string Name) : Expression;
