using OmniForge.Requirements.House;
using OmniForge.Requirements.Planning;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>What the rest of the PRD says that the words of a field depend on.</summary>
/// <param name="Entity">Name of the entity in snake_case, or empty.</param>
/// <param name="ValueSets">Named sets of values by their name in snake_case.</param>
/// <param name="SystemNames">What the PRD calls the system, in lower case, such as <c>registry</c>.</param>
/// <param name="MoneyPlaces">Greatest number of decimals of amounts that are told, or null if nothing is said.</param>
public sealed record FieldSurroundings(
    string Entity,
    IReadOnlyDictionary<string, IReadOnlyList<string>> ValueSets,
    IReadOnlyCollection<string> SystemNames,
    int? MoneyPlaces
)
{
    /// <summary>What the house that wrote the PRD takes for granted.</summary>
    public HouseRules House { get; init; } = HouseRules.None;

    /// <summary>Nothing is known.</summary>
    public static FieldSurroundings None { get; } =
        new("", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), [], null);

    /// <summary>What a plan's PRD names: its sets of values, the first of a name; and the house that wrote it.</summary>
    public static FieldSurroundings Of(NodePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var sets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var set in plan.Analysis.Entities.ValueSets)
        {
            sets.TryAdd(FieldNames.Snake(set.Name), set.Values);
        }

        return None with
        {
            ValueSets = sets,
            House = plan.Analysis.Document.House,
        };
    }
}
