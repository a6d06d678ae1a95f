using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>A list that a phrase speaks of: all of a list's items, or those for which a condition holds.</summary>
/// <param name="Symbol">The list that it is made of.</param>
/// <param name="List">The items.</param>
internal sealed record ItemList(Symbol Symbol, Expression List)
{
    /// <summary>The name of its items.</summary>
    public string Item => Symbol.Items!;

    /// <summary>Something that is made of the items.</summary>
    public EachExpression Make(EachOperator made, Expression body) => new(made, List, Item, body);

    /// <summary>The number of the items.</summary>
    public FunctionExpression Count => new(ExpressionFunction.Count, List);
}
