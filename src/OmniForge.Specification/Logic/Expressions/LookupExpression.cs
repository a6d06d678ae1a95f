namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A cell of a table.</summary>
/// <param name="Table">Name of the <c>TableSpec</c> of the same node.</param>
/// <param name="Key">What selects the row.</param>
/// <param name="Column">Name of the column.</param>
public sealed record LookupExpression(string Table, Expression Key, string Column) : Expression;
