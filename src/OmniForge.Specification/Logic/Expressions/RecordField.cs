namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A field of a <see cref="RecordExpression"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record RecordField(string Name, Expression Value);
