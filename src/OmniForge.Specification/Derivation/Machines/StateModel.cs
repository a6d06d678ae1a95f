using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>The state that a machine folds.</summary>
/// <param name="Name">Its name in snake_case, such as <c>repair_order</c>.</param>
/// <param name="StateField">Name of the field that holds the machine's state.</param>
/// <param name="StateEnum">The machine's states.</param>
/// <param name="Fields">All fields, in the PRD's order.</param>
/// <param name="Enums">The enums of the fields, that of the states among them.</param>
/// <param name="Initial">What fields are at first, as far as that is told.</param>
/// <param name="Sources">Where the PRD describes it.</param>
/// <param name="Phrases">Where its fields are described.</param>
/// <param name="Definitions">Ids of requirements that describe one field each, and nothing else.</param>
/// <param name="Unmet">What was not understood of its fields.</param>
internal sealed record StateModel(
    string Name,
    string StateField,
    EnumSpec StateEnum,
    IReadOnlyList<FieldSpec> Fields,
    IReadOnlyList<EnumSpec> Enums,
    IReadOnlyDictionary<string, LiteralExpression> Initial,
    IReadOnlyList<SourceReference> Sources,
    IReadOnlyList<Foundation.SourceSpan> Phrases,
    IReadOnlySet<string> Definitions,
    IReadOnlyList<Logic.Operations.UnmetStatement> Unmet
)
{
    /// <summary>Fields that are at most others.</summary>
    public IReadOnlyList<FieldLimit> Limits { get; init; } = [];

    /// <summary>The states that the field of the state lists; empty, if only transitions name them.</summary>
    public IReadOnlyList<string> ListedStates { get; init; } = [];

    /// <summary>The names of the states.</summary>
    public IReadOnlyList<string> States => StateEnum.Values;
}
