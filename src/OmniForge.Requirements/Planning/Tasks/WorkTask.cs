using OmniForge.Foundation;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>Something to build: a node, an operation, an event or a step.</summary>
/// <param name="Id"><c>T2</c> for the second node, <c>T2.1</c> for its first operation, <c>T2.1.3</c> for the third step of that.</param>
/// <param name="Name">What is built, in snake_case.</param>
/// <param name="Document">Name of the PRD.</param>
/// <param name="Span">Where the PRD asks for it.</param>
public sealed record WorkTask(string Id, string Name, string Document, SourceSpan Span)
{
    /// <summary>How much depends on it.</summary>
    public required TaskPriority Priority { get; init; }

    /// <summary>The words that say so, or why it is assumed.</summary>
    public required string PriorityReason { get; init; }

    /// <summary>How much there is to it, from 1; the sum of <see cref="ComplexityReasons"/>.</summary>
    public required int Complexity { get; init; }

    /// <summary>What it is made of: <c>3 rules</c>, <c>2 steps</c>.</summary>
    public required IReadOnlyList<string> ComplexityReasons { get; init; }

    /// <summary>Hours that an engineer would need to write it by hand with tests, by rule of thumb: two, and one a point of complexity; for a task with parts their sum.</summary>
    public required int EstimatedHours { get; init; }

    /// <summary>What must be done before; never in a circle.</summary>
    public IReadOnlyList<TaskDependency> DependsOn { get; init; } = [];

    /// <summary>Its parts, in the order of the text.</summary>
    public IReadOnlyList<WorkTask> Parts { get; init; } = [];

    /// <summary>Whether the whole takes longer if it does.</summary>
    public bool IsCritical { get; init; }

    /// <summary>It and all that it is made of, in the order of the tree.</summary>
    public IEnumerable<WorkTask> SelfAndParts() => Parts.SelectMany(part => part.SelfAndParts()).Prepend(this);
}
