using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Attribution;

/// <summary>What makes a statement belong to an operation (design, "Needs a human").</summary>
/// <param name="Name">Name of the operation in snake_case.</param>
/// <param name="IsHome">Tells whether a requirement stands in the operation's section, item or row.</param>
/// <param name="Fields">Names in snake_case of the fields and statuses that it reads or writes, those it merely echoes left out.</param>
/// <param name="IsOnly">Whether it is the only operation of its node, so that every rule of the node is its own.</param>
public sealed record OperationScope(
    string Name,
    Func<PrdRequirement, bool> IsHome,
    IReadOnlySet<string> Fields,
    bool IsOnly
)
{
    /// <summary>Names and values that the node works with, where sentences that hold their words and no other sign of a rule count as well.</summary>
    public IReadOnlyCollection<string> Topics { get; init; } = [];

    /// <summary>Tells whether a requirement stands in the home of other operations alone, whatever its words are.</summary>
    public Func<PrdRequirement, bool> IsElsewhere { get; init; } = _ => false;

    /// <summary>Names of the node's other operations, which may carry out a statement in its stead.</summary>
    public IReadOnlyCollection<string> Siblings { get; init; } = [];

    /// <summary>The words of the operation's name, and of each field's.</summary>
    internal IReadOnlyList<string[]> Names { get; } = [Name.Split('_'), .. Fields.Select(field => field.Split('_'))];
}
