namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What an <see cref="EachExpression"/> makes of the items of a list.</summary>
public enum EachOperator
{
    /// <summary>The list of the bodies.</summary>
    Select,

    /// <summary>The list of the items for which the body holds.</summary>
    Where,

    /// <summary>The items, the least body first; items with the same body stay in their order.</summary>
    OrderBy,

    /// <summary>The items, the greatest body first; items with the same body stay in their order.</summary>
    OrderByDescending,

    /// <summary>The sum of the bodies; 0 for an empty list.</summary>
    Sum,

    /// <summary>The least body; an empty list has none.</summary>
    Least,

    /// <summary>The greatest body; an empty list has none.</summary>
    Greatest,

    /// <summary>Whether the body holds for at least one item.</summary>
    Any,

    /// <summary>Whether the body holds for every item; so it does for an empty list.</summary>
    All,
}
