namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What is made of the items of a list.</summary>
/// <param name="Operator">What is made of them.</param>
/// <param name="List">The list.</param>
/// <param name="Item">
/// The name under which the body speaks of the item, as a <see cref="FieldExpression"/> of <see cref="FieldScope.Item"/>. Within one
/// computation it always stands for items of one sort.
/// </param>
/// <param name="Body">What is computed for each item.</param>
public sealed record EachExpression(EachOperator Operator, Expression List, string Item, Expression Body) : Expression;
