using System.Collections.Frozen;
using OmniForge.Onex;

namespace OmniForge.Requirements.House;

/// <summary>What a house agreed on that its PRDs take for granted; a PRD's own words outrank it, except for kinds.</summary>
public sealed record HouseRules
{
    /// <summary>No rules.</summary>
    public static HouseRules None { get; } = new();

    /// <summary>Words in lower case whose dot ends no sentence, without it: <c>abt</c>.</summary>
    public IReadOnlySet<string> Abbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Verbs in base form and lower case that name operations, beside the common ones: <c>triage</c>.</summary>
    public IReadOnlySet<string> Verbs { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words in lower case that announce an operation before a colon or above a column: <c>transaction</c>.</summary>
    public IReadOnlySet<string> Markers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Types of fields of which a PRD says none.</summary>
    public IReadOnlyList<FieldTypeRule> Types { get; init; } = [];

    /// <summary>Kinds of nodes by the node's name in snake_case, whatever speaks for another one.</summary>
    public IReadOnlyDictionary<string, NodeKind> Kinds { get; init; } = FrozenDictionary<string, NodeKind>.Empty;

    /// <summary>The rule for the type that a field has unless its PRD tells another one; null, if none is about it.</summary>
    /// <param name="field">The field's name in snake_case.</param>
    public FieldTypeRule? TypeOf(string field) => Types.Where(rule => rule.Covers(field)).MaxBy(rule => rule.Precision);
}
