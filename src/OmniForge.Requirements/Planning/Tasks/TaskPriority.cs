namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>How much depends on a task being done.</summary>
public enum TaskPriority
{
    /// <summary>Nothing works without it: <c>P0</c>, <c>critical</c>, a must of MoSCoW.</summary>
    P0,

    /// <summary>It belongs to the product: <c>P1</c>, <c>high</c>, a should of MoSCoW, or nothing is said.</summary>
    P1,

    /// <summary>It is wanted: <c>P2</c>, <c>medium</c>, a could of MoSCoW, a recommendation.</summary>
    P2,

    /// <summary>It can wait: <c>P3</c>, <c>low</c>, a won't of MoSCoW, something that merely may be.</summary>
    P3,
}
