using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>Answers entities that match, in an order, perhaps a page of them.</summary>
/// <param name="Filters">Filters, joined by "and"; one that the request leaves out does not filter.</param>
/// <param name="FixedCondition">What must hold of each entity whatever the request says, or null.</param>
/// <param name="Order">Keys of the order, the first one first; empty: the order in which they were stored.</param>
/// <param name="Paging">Which inputs select the page, or null.</param>
public sealed record ListLogic(
    IReadOnlyList<ListFilter> Filters,
    Expression? FixedCondition,
    IReadOnlyList<SortKey> Order,
    Paging? Paging
) : OperationLogic;
